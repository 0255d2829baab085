import { setFlagsFromString } from 'node:v8';

/**
 * How long V8 lets a function run before it makes the fastest code of it: twice as long as by itself, in the unit of either version.
 * What an answer runs through is wide and seldom run, so that making it fast costs more than it gains; what runs all the time is still
 * made fast. docs/performance.md tells what it comes to.
 */
const LATER = { before22: '--interrupt-budget=300000', since22: '--invocation-count-for-turbofan=7000' };
const FIRST_SINCE = 22;

setFlagsFromString(LATER[Number.parseInt(process.versions.node, 10) < FIRST_SINCE ? 'before22' : 'since22']);
