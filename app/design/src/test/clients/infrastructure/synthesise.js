// Runs every compiled app of a folder; each synthesises into its own cdk.out when this process is done.
const fs = require('fs');
const path = require('path');

const folder = path.resolve(process.argv[2]);
for (const name of fs.readdirSync(folder)) {
  process.env.CDK_OUTDIR = path.join(folder, name, 'cdk.out');
  require(path.join(folder, name, 'bin', 'app.js'));
}
