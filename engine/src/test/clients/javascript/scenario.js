// The client scenario in the AWS SDK for JavaScript v3: prints "ok NAME" for each call that went as it should.
import assert from "node:assert/strict";
import {
    BatchGetItemCommand, BatchWriteItemCommand, CreateTableCommand, DeleteItemCommand, DeleteTableCommand, DescribeTableCommand,
    DescribeTimeToLiveCommand, DynamoDBClient, GetItemCommand, ListTagsOfResourceCommand, PutItemCommand, QueryCommand,
    TagResourceCommand, TransactGetItemsCommand, TransactWriteItemsCommand, UntagResourceCommand, UpdateItemCommand,
    UpdateTimeToLiveCommand, paginateListTables, paginateQuery, paginateScan, waitUntilTableExists, waitUntilTableNotExists,
} from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, NumberValue, PutCommand, QueryCommand as DocumentQueryCommand } from "@aws-sdk/lib-dynamodb";

const TableName = "ScenarioJavaScript";
const NUMBER = "12345678901234567890123456789012345678";
const client = new DynamoDBClient({ endpoint: process.env.ENDPOINT });
const documents = DynamoDBDocumentClient.from(client, { unmarshallOptions: { wrapNumbers: true } });

const ok = (name) => console.log("ok " + name);
const send = (command) => client.send(command);
const key = (pk, sk) => ({ pk: { S: pk }, sk: { S: sk } });
const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
const padded = (i) => String(i).padStart(3, "0");

async function refused(name, type, call) {
    const error = await call().then(() => assert.fail(name + " was not refused"), (e) => e);
    assert.equal(error.name, type, `${name}: ${error}`);
    ok(name);
    return error;
}

const created = await send(new CreateTableCommand({
    TableName, BillingMode: "PAY_PER_REQUEST",
    KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }, { AttributeName: "sk", KeyType: "RANGE" }],
    AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }, { AttributeName: "sk", AttributeType: "S" },
        { AttributeName: "g", AttributeType: "S" }, { AttributeName: "n", AttributeType: "N" }],
    LocalSecondaryIndexes: [{ IndexName: "by-n", Projection: { ProjectionType: "ALL" },
        KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }, { AttributeName: "n", KeyType: "RANGE" }] }],
    GlobalSecondaryIndexes: [{ IndexName: "by-g", Projection: { ProjectionType: "KEYS_ONLY" },
        KeySchema: [{ AttributeName: "g", KeyType: "HASH" }, { AttributeName: "n", KeyType: "RANGE" }] }],
}));
assert.equal(created.TableDescription.TableName, TableName);
ok("create table");
assert.equal((await waitUntilTableExists({ client, minDelay: 1, maxDelay: 2, maxWaitTime: 30 }, { TableName })).state, "SUCCESS");
ok("wait until it exists");
const described = (await send(new DescribeTableCommand({ TableName }))).Table;
assert.equal(described.TableStatus, "ACTIVE");
assert(described.CreationDateTime instanceof Date);
ok("describe table");
const names = [];
for await (const page of paginateListTables({ client }, {})) names.push(...page.TableNames);
assert(names.includes(TableName));
ok("list tables");

const every = { ...key("types", "1"), s: { S: "ä€😀" }, n: { N: NUMBER }, b: { B: Uint8Array.of(0, 1, 255) }, y: { BOOL: false },
    z: { NULL: true }, ss: { SS: ["a", "b"] }, ns: { NS: ["1", "2.5"] }, bs: { BS: [Uint8Array.of(1), Uint8Array.of(2)] },
    l: { L: [{ S: "x" }, { N: "-1.5" }] }, m: { M: { k: { L: [] } } } };
await send(new PutItemCommand({ TableName, Item: every }));
ok("put every type");
const { Item } = await send(new GetItemCommand({ TableName, Key: key("types", "1"), ConsistentRead: true }));
Item.ss.SS.sort();
Item.ns.NS.sort();
Item.bs.BS.sort((left, right) => left[0] - right[0]);
assert.deepEqual(Item, every);
ok("get every type");
assert.equal((await send(new GetItemCommand({ TableName, Key: key("types", "none") }))).Item, undefined);
ok("get nothing");
await documents.send(new PutCommand({ TableName, Item: { pk: "document", sk: "1", big: NumberValue.from(NUMBER), tags: new Set(["x"]), deep: { list: [1, null, true] } } }));
ok("put a document");
const document = (await documents.send(new GetCommand({ TableName, Key: { pk: "document", sk: "1" } }))).Item;
assert.equal(document.big.value, NUMBER);
assert.deepEqual([...document.tags], ["x"]);
ok("get a document");

const failure = await refused("put refused by its condition", "ConditionalCheckFailedException", () => send(new PutItemCommand({
    TableName, Item: every, ConditionExpression: "attribute_not_exists(pk)", ReturnValuesOnConditionCheckFailure: "ALL_OLD" })));
assert.equal(failure.Item.n.N, NUMBER);
ok("the item that refused it");
await refused("bad expression", "ValidationException", () => send(new PutItemCommand({ TableName, Item: every, ConditionExpression: "attribute_not_exists(" })));

for (const [ReturnValues, expected] of [["NONE", []], ["ALL_OLD", ["pk", "sk", "v"]], ["UPDATED_OLD", ["v"]], ["ALL_NEW", ["pk", "sk", "v"]], ["UPDATED_NEW", ["v"]]]) {
    const { Attributes } = await send(new UpdateItemCommand({ TableName, Key: key("update", "1"), UpdateExpression: "ADD v :one",
        ExpressionAttributeValues: { ":one": { N: "1" } }, ReturnValues }));
    assert.deepEqual(Object.keys(Attributes ?? {}).sort(), expected);
    ok("update returning " + ReturnValues);
}

for (const start of [0, 25, 50, 75]) {
    let RequestItems = { [TableName]: range(start, start + 25).map((i) => ({ PutRequest: { Item: { ...key("batch", padded(i)), n: { N: String(i) }, g: { S: "g" + i % 2 } } } })) };
    while (Object.keys(RequestItems).length > 0) {
        RequestItems = (await send(new BatchWriteItemCommand({ RequestItems }))).UnprocessedItems;
    }
    ok("batch write of 25 from " + start);
}
let wanted = { [TableName]: { Keys: range(0, 100).map((i) => key("batch", padded(i))) } };
let found = 0;
while (Object.keys(wanted).length > 0) {
    const answer = await send(new BatchGetItemCommand({ RequestItems: wanted }));
    found += answer.Responses[TableName].length;
    wanted = answer.UnprocessedKeys;
}
assert.equal(found, 100);
ok("batch get of 100");

const query = { TableName, KeyConditionExpression: "pk = :p", ExpressionAttributeValues: { ":p": { S: "batch" } } };
const pages = [];
for await (const page of paginateQuery({ client, pageSize: 40 }, { ...query })) pages.push(page.Items.map((item) => item.sk.S));
assert.deepEqual(pages.flat(), range(0, 100).map(padded));
assert.equal(pages.length, 3);
ok("query in pages");
const backwards = await send(new QueryCommand({ ...query, ScanIndexForward: false, Limit: 3 }));
assert.deepEqual(backwards.Items.map((item) => item.sk.S), ["099", "098", "097"]);
assert.deepEqual(backwards.LastEvaluatedKey, key("batch", "097"));
ok("query backwards");
const global = await documents.send(new DocumentQueryCommand({ TableName, IndexName: "by-g", KeyConditionExpression: "g = :g AND n < :n", ExpressionAttributeValues: { ":g": "g1", ":n": 6 } }));
assert.deepEqual(global.Items.map((item) => item.n.value), ["1", "3", "5"]);
ok("query a global index");
const local = await send(new QueryCommand({ TableName, IndexName: "by-n", ConsistentRead: true, KeyConditionExpression: "pk = :p AND n >= :n", ExpressionAttributeValues: { ":p": { S: "batch" }, ":n": { N: "98" } } }));
assert.deepEqual(local.Items.map((item) => item.sk.S), ["098", "099"]);
ok("query a local index");

const scanned = new Set();
let count = 0;
for (const Segment of range(0, 4)) {
    for await (const page of paginateScan({ client, pageSize: 20 }, { TableName, Segment, TotalSegments: 4 })) {
        page.Items.forEach((item) => scanned.add(item.pk.S + "/" + item.sk.S));
        count += page.Count;
    }
    ok("scan of segment " + Segment);
}
assert.deepEqual([scanned.size, count], [103, 103]);
ok("all segments together");

await send(new TransactWriteItemsCommand({ ClientRequestToken: "scenario", TransactItems: [
    { Put: { TableName, Item: key("tx", "1") } },
    { Update: { TableName, Key: key("tx", "2"), UpdateExpression: "SET v = :v", ExpressionAttributeValues: { ":v": { N: "7" } } } },
    { ConditionCheck: { TableName, Key: key("types", "1"), ConditionExpression: "attribute_exists(pk)" } },
] }));
ok("transaction");
const cancelled = await refused("cancelled transaction", "TransactionCanceledException", () => send(new TransactWriteItemsCommand({ TransactItems: [
    { Put: { TableName, Item: key("tx", "3") } },
    { Delete: { TableName, Key: key("tx", "2"), ConditionExpression: "v = :v", ExpressionAttributeValues: { ":v": { N: "8" } }, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } },
] })));
assert.deepEqual(cancelled.CancellationReasons.map((reason) => reason.Code), ["None", "ConditionalCheckFailed"]);
assert.equal(cancelled.CancellationReasons[1].Item.v.N, "7");
ok("its reasons");
const got = await send(new TransactGetItemsCommand({ TransactItems: ["2", "3"].map((sk) => ({ Get: { TableName, Key: key("tx", sk) } })) }));
assert.equal(got.Responses[0].Item.v.N, "7");
assert.equal(got.Responses[1].Item, undefined);
ok("transactional get");

const deleted = await send(new DeleteItemCommand({ TableName, Key: key("tx", "2"), ReturnValues: "ALL_OLD", ReturnConsumedCapacity: "TOTAL" }));
assert.equal(deleted.Attributes.v.N, "7");
assert.equal(deleted.ConsumedCapacity.CapacityUnits, 1);
ok("delete returning what was");
await send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { Enabled: true, AttributeName: "expires" } }));
ok("turn time to live on");
assert.equal((await send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription.AttributeName, "expires");
ok("describe time to live");
const ResourceArn = described.TableArn;
await send(new TagResourceCommand({ ResourceArn, Tags: [{ Key: "team", Value: "blue" }, { Key: "cost", Value: "" }] }));
ok("tag");
await send(new UntagResourceCommand({ ResourceArn, TagKeys: ["cost"] }));
ok("untag");
assert.deepEqual((await send(new ListTagsOfResourceCommand({ ResourceArn }))).Tags, [{ Key: "team", Value: "blue" }]);
ok("list tags");
await send(new DeleteTableCommand({ TableName }));
ok("delete table");
assert.equal((await waitUntilTableNotExists({ client, minDelay: 1, maxDelay: 2, maxWaitTime: 30 }, { TableName })).state, "SUCCESS");
ok("wait until it is gone");
await refused("describe what is gone", "ResourceNotFoundException", () => send(new DescribeTableCommand({ TableName })));
