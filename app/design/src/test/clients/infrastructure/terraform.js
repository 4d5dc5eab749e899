// Every .tf file of a folder: is it Terraform's language, and does it stand as `terraform fmt` leaves it?
const fs = require('fs');
const path = require('path');
const { parse } = require('@cdktf/hcl2json');
const { format } = require('@cdktf/hcl-tools');

async function main() {
  const folder = process.argv[2];
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.tf'))) {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    const tree = await parse(name, text);
    if (Object.keys(tree).length === 0) throw new Error(`${name}: nothing in it`);
    if ((await format(text)) !== text) throw new Error(`${name}: not as terraform fmt leaves it`);
    fs.writeFileSync(path.join(folder, name.replace(/\.tf$/, '.json')), JSON.stringify(tree));
    console.log(`ok ${name}`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
