/**
 * Runs a program to its end and leaves the process with 0; where it fails, says the error's message (one line for each
 * thing that is wrong, and never a stack trace) and leaves with 1. Errors must be worded for whoever started it.
 */
export async function runProgram(program: () => Promise<void>): Promise<never> {
  try {
    await program();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
  process.exit(0);
}
