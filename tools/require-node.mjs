// Runs on any Node, however old: it says what is wrong where the others would fail with a syntax error.
var LEAST = [22, 18];
var parts = process.versions.node.split('.').map(Number);
var isEnough = parts[0] > LEAST[0] || (parts[0] === LEAST[0] && parts[1] >= LEAST[1]);
if (!isEnough) {
  process.stderr.write(
    'Leeswijzer needs Node ' +
      LEAST.join('.') +
      ' or later, and this is ' +
      process.versions.node +
      ' (' +
      process.execPath +
      '). ' +
      'On Linux, npm ci brings it along (optional packages must not be left out); elsewhere, install Node 24.\n',
  );
  process.exit(1);
}
