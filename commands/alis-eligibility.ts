import { tableCommand } from '../src/command/table-command.ts';

export default tableCommand('alis-eligibility');
