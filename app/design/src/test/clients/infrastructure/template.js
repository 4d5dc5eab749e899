// Every template of a folder against the resource specification that AWS publishes.
const fs = require('fs');
const path = require('path');
const { loadAwsServiceSpec } = require('@aws-cdk/aws-service-spec');

const problems = [];

function isFunction(value) {
  const names = value && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  return names.length === 1 && (names[0] === 'Ref' || names[0].startsWith('Fn::'));
}

function complain(where, what) {
  problems.push(`${where}: ${what}`);
}

function checkType(db, type, value, where) {
  if (isFunction(value)) return;
  const is = (kind) => typeof value === kind || complain(where, `${JSON.stringify(value)} is no ${type.type}`);
  switch (type.type) {
    case 'string': is('string'); break;
    case 'number': is('number'); break;
    case 'integer': Number.isInteger(value) || complain(where, `${value} is no integer`); break;
    case 'boolean': is('boolean'); break;
    case 'array':
      if (!Array.isArray(value)) complain(where, 'is no list');
      else value.forEach((element, i) => checkType(db, type.element, element, `${where}[${i}]`));
      break;
    case 'ref': checkProperties(db, db.get('typeDefinition', type.reference.$ref).properties, value, where); break;
    case 'union': {
      const before = problems.length;
      const fits = type.types.some((each) => {
        problems.length = before;
        checkType(db, each, value, where);
        return problems.length === before;
      });
      if (fits) problems.length = before;
      break;
    }
    case 'tag': value.Key !== undefined && value.Value !== undefined || complain(where, 'is no tag'); break;
    case 'json': case 'map': is('object'); break;
    default: complain(where, `a type that this check does not know: ${type.type}`);
  }
}

function checkProperties(db, known, given, where) {
  for (const [name, value] of Object.entries(given)) {
    if (known[name]) checkType(db, known[name].type, value, `${where}.${name}`);
    else complain(where, `there is no property ${name}`);
  }
  for (const [name, property] of Object.entries(known)) {
    if (property.required && given[name] === undefined) complain(where, `${name} is missing`);
  }
}

async function main() {
  const db = await loadAwsServiceSpec();
  const folder = process.argv[2];
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const template = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    for (const [id, resource] of Object.entries(template.Resources)) {
      const [spec] = db.lookup('resource', 'cloudFormationType', 'equals', resource.Type);
      if (!spec) complain(id, `there is no type ${resource.Type}`);
      else checkProperties(db, spec.properties, resource.Properties, `${name}: ${id}`);
    }
    console.log(`ok ${name}`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
