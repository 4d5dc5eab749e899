"""The client scenario in boto3: prints "ok NAME" for each call that went as it should."""
import os
import sys
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError

TABLE = "ScenarioBoto3"
NUMBER = "12345678901234567890123456789012345678"

client = boto3.client("dynamodb", endpoint_url=os.environ["ENDPOINT"])
resource = boto3.resource("dynamodb", endpoint_url=os.environ["ENDPOINT"])
table = resource.Table(TABLE)


def ok(name, condition=True, seen=None):
    if not condition:
        sys.exit(f"not ok {name}: {seen}")
    print("ok", name, flush=True)


def refused(name, code, call):
    try:
        call()
    except ClientError as error:
        ok(name, error.response["Error"]["Code"] == code, error.response)
        return error.response
    sys.exit(f"not ok {name}: was not refused")


def key(pk, sk):
    return {"pk": {"S": pk}, "sk": {"S": sk}}


created = client.create_table(
    TableName=TABLE, BillingMode="PAY_PER_REQUEST",
    KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
    AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}, {"AttributeName": "sk", "AttributeType": "S"},
                          {"AttributeName": "g", "AttributeType": "S"}, {"AttributeName": "n", "AttributeType": "N"}],
    LocalSecondaryIndexes=[{"IndexName": "by-n", "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"},
                                                               {"AttributeName": "n", "KeyType": "RANGE"}],
                            "Projection": {"ProjectionType": "ALL"}}],
    GlobalSecondaryIndexes=[{"IndexName": "by-g", "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"},
                                                                {"AttributeName": "n", "KeyType": "RANGE"}],
                             "Projection": {"ProjectionType": "KEYS_ONLY"}}])
ok("create table", created["TableDescription"]["TableName"] == TABLE)
client.get_waiter("table_exists").wait(TableName=TABLE, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
ok("wait until it exists")
described = client.describe_table(TableName=TABLE)["Table"]
ok("describe table", described["TableStatus"] == "ACTIVE" and described["CreationDateTime"].timestamp() > 1.7e9, described)
ok("list tables", TABLE in [name for page in client.get_paginator("list_tables").paginate() for name in page["TableNames"]])

every = {"pk": {"S": "types"}, "sk": {"S": "1"}, "s": {"S": "ä€😀"}, "n": {"N": NUMBER}, "b": {"B": b"\x00\x01\xff"}, "y": {"BOOL": False},
         "z": {"NULL": True}, "ss": {"SS": ["a", "b"]}, "ns": {"NS": ["1", "2.5"]}, "bs": {"BS": [b"\x01", b"\x02"]},
         "l": {"L": [{"S": "x"}, {"N": "-1.5"}]}, "m": {"M": {"k": {"L": []}}}}
client.put_item(TableName=TABLE, Item=every)
ok("put every type")
item = client.get_item(TableName=TABLE, Key=key("types", "1"), ConsistentRead=True)["Item"]
for value in item.values():
    for kind in ("SS", "NS", "BS"):
        if kind in value:
            value[kind] = sorted(value[kind])
ok("get every type", item == every, item)
ok("get through the resource", table.get_item(Key={"pk": "types", "sk": "1"})["Item"]["n"] == Decimal(NUMBER))
ok("get nothing", "Item" not in client.get_item(TableName=TABLE, Key=key("types", "none")))
refused("put refused by its condition", "ConditionalCheckFailedException",
        lambda: client.put_item(TableName=TABLE, Item=every, ConditionExpression="attribute_not_exists(pk)"))
refused("bad expression", "ValidationException",
        lambda: client.put_item(TableName=TABLE, Item=every, ConditionExpression="attribute_not_exists("))

for returned, expected in (("NONE", None), ("ALL_OLD", {"pk", "sk", "v"}), ("UPDATED_OLD", {"v"}), ("ALL_NEW", {"pk", "sk", "v"}), ("UPDATED_NEW", {"v"})):
    answer = client.update_item(TableName=TABLE, Key=key("update", "1"), UpdateExpression="ADD v :one",
                                ExpressionAttributeValues={":one": {"N": "1"}}, ReturnValues=returned)
    ok(f"update returning {returned}", set(answer.get("Attributes", {})) == (expected or set()), answer)

unprocessed = {TABLE: [{"PutRequest": {"Item": {**key("batch", f"{i:03}"), "n": {"N": str(i)}, "g": {"S": f"g{i % 2}"}}}} for i in range(25)]}
while unprocessed:
    unprocessed = client.batch_write_item(RequestItems=unprocessed)["UnprocessedItems"]
ok("batch write of 25")
with table.batch_writer() as writer:
    for i in range(25, 120):
        writer.put_item(Item={"pk": "batch", "sk": f"{i:03}", "n": i, "g": f"g{i % 2}", "pad": "x" * 1000})
ok("batch writer")
wanted, found = {TABLE: {"Keys": [key("batch", f"{i:03}") for i in range(100)]}}, []
while wanted:
    answer = client.batch_get_item(RequestItems=wanted)
    found += answer["Responses"][TABLE]
    wanted = answer["UnprocessedKeys"]
ok("batch get of 100", len(found) == 100, len(found))

pages = list(client.get_paginator("query").paginate(
    TableName=TABLE, KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": {"S": "batch"}}, PaginationConfig={"PageSize": 50}))
ok("query in pages", [item["sk"]["S"] for page in pages for item in page["Items"]] == [f"{i:03}" for i in range(120)] and len(pages) == 3, len(pages))
answer = table.query(KeyConditionExpression=Key("pk").eq("batch") & Key("sk").between("010", "019"), ScanIndexForward=False)
ok("query backwards", [item["sk"] for item in answer["Items"]] == [f"{i:03}" for i in range(19, 9, -1)])
answer = table.query(IndexName="by-g", KeyConditionExpression=Key("g").eq("g1") & Key("n").lt(6))
ok("query a global index", [int(item["n"]) for item in answer["Items"]] == [1, 3, 5], answer)
answer = table.query(IndexName="by-n", KeyConditionExpression=Key("pk").eq("batch") & Key("n").gte(118), ConsistentRead=True)
ok("query a local index", [item["sk"] for item in answer["Items"]] == ["118", "119"], answer)
answer = table.query(KeyConditionExpression=Key("pk").eq("batch"), FilterExpression=Attr("g").eq("g0") & Attr("n").lt(10), Select="COUNT")
ok("count with a filter", answer["Count"] == 5 and answer["ScannedCount"] == 120, answer)

scanned = []
for segment in range(4):
    for page in client.get_paginator("scan").paginate(TableName=TABLE, Segment=segment, TotalSegments=4, PaginationConfig={"PageSize": 20}):
        scanned += page["Items"]
    ok(f"scan of segment {segment}")
ok("all segments together", len(scanned) == 122 and len({(item["pk"]["S"], item["sk"]["S"]) for item in scanned}) == 122, len(scanned))

client.transact_write_items(TransactItems=[
    {"Put": {"TableName": TABLE, "Item": key("tx", "1")}},
    {"Update": {"TableName": TABLE, "Key": key("tx", "2"), "UpdateExpression": "SET v = :v", "ExpressionAttributeValues": {":v": {"N": "7"}}}},
    {"ConditionCheck": {"TableName": TABLE, "Key": key("types", "1"), "ConditionExpression": "attribute_exists(pk)"}}])
ok("transaction")
response = refused("cancelled transaction", "TransactionCanceledException", lambda: client.transact_write_items(TransactItems=[
    {"Put": {"TableName": TABLE, "Item": key("tx", "3")}},
    {"Delete": {"TableName": TABLE, "Key": key("tx", "2"), "ConditionExpression": "v = :v", "ExpressionAttributeValues": {":v": {"N": "8"}}}}]))
ok("its reasons", [reason["Code"] for reason in response["CancellationReasons"]] == ["None", "ConditionalCheckFailed"], response)
answer = client.transact_get_items(TransactItems=[{"Get": {"TableName": TABLE, "Key": key("tx", sk)}} for sk in ("2", "3")])
ok("transactional get", answer["Responses"][0]["Item"]["v"] == {"N": "7"} and "Item" not in answer["Responses"][1], answer)

answer = client.delete_item(TableName=TABLE, Key=key("tx", "2"), ReturnValues="ALL_OLD", ReturnConsumedCapacity="TOTAL")
ok("delete returning what was", answer["Attributes"]["v"] == {"N": "7"} and answer["ConsumedCapacity"]["CapacityUnits"] == 1.0, answer)
client.update_time_to_live(TableName=TABLE, TimeToLiveSpecification={"Enabled": True, "AttributeName": "expires"})
ok("turn time to live on")
ok("describe time to live", client.describe_time_to_live(TableName=TABLE)["TimeToLiveDescription"]["AttributeName"] == "expires")
arn = described["TableArn"]
client.tag_resource(ResourceArn=arn, Tags=[{"Key": "team", "Value": "blue"}, {"Key": "cost", "Value": ""}])
ok("tag")
client.untag_resource(ResourceArn=arn, TagKeys=["cost"])
ok("untag")
ok("list tags", client.list_tags_of_resource(ResourceArn=arn)["Tags"] == [{"Key": "team", "Value": "blue"}])

client.update_table(TableName=TABLE, StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"})
client.get_waiter("table_exists").wait(TableName=TABLE)
client.put_item(TableName=TABLE, Item=key("stream", "1"))
client.delete_item(TableName=TABLE, Key=key("stream", "1"))
streams = boto3.client("dynamodbstreams", endpoint_url=os.environ["ENDPOINT"])
stream = streams.list_streams(TableName=TABLE)["Streams"][0]["StreamArn"]
ok("list streams", stream == client.describe_table(TableName=TABLE)["Table"]["LatestStreamArn"], stream)
shards = streams.describe_stream(StreamArn=stream)["StreamDescription"]["Shards"]
ok("describe stream", len(shards) == 1 and "EndingSequenceNumber" not in shards[0]["SequenceNumberRange"], shards)
iterator = streams.get_shard_iterator(StreamArn=stream, ShardId=shards[0]["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
records = streams.get_records(ShardIterator=iterator)["Records"]
ok("records", [record["eventName"] for record in records] == ["INSERT", "REMOVE"]
   and records[0]["dynamodb"]["NewImage"] == key("stream", "1"), records)
refused("a bad iterator", "ValidationException", lambda: streams.get_records(ShardIterator="nothing"))

client.update_continuous_backups(TableName=TABLE, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
count = client.scan(TableName=TABLE, Select="COUNT")["Count"]
backup = client.create_backup(TableName=TABLE, BackupName="before")["BackupDetails"]["BackupArn"]
ok("describe backup", client.describe_backup(BackupArn=backup)["BackupDescription"]["SourceTableDetails"]["ItemCount"] == count)
client.restore_table_from_backup(TargetTableName=TABLE + "Restored", BackupArn=backup)
client.get_waiter("table_exists").wait(TableName=TABLE + "Restored")
ok("restored", client.scan(TableName=TABLE + "Restored", Select="COUNT")["Count"] == count)
client.delete_backup(BackupArn=backup)
refused("describe a deleted backup", "BackupNotFoundException", lambda: client.describe_backup(BackupArn=backup))
export = client.export_table_to_point_in_time(TableArn=arn, S3Bucket="scenario", S3Prefix="boto3")["ExportDescription"]["ExportArn"]
answer = client.describe_export(ExportArn=export)["ExportDescription"]
ok("export", answer["ExportStatus"] == "COMPLETED" and answer["ItemCount"] == count, answer)
imported = client.import_table(
    InputFormat="DYNAMODB_JSON", InputCompressionType="GZIP",
    S3BucketSource={"S3Bucket": "scenario", "S3KeyPrefix": "boto3/AWSDynamoDB/" + export.split("/")[-1] + "/data/"},
    TableCreationParameters={"TableName": TABLE + "Copy", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}, {"AttributeName": "sk", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}]})
answer = client.describe_import(ImportArn=imported["ImportTableDescription"]["ImportArn"])["ImportTableDescription"]
ok("import", answer["ImportStatus"] == "COMPLETED" and answer["ImportedItemCount"] == count, answer)

ok("delete table", client.delete_table(TableName=TABLE)["TableDescription"]["TableName"] == TABLE)
client.get_waiter("table_not_exists").wait(TableName=TABLE, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
ok("wait until it is gone")
refused("describe what is gone", "ResourceNotFoundException", lambda: client.describe_table(TableName=TABLE))
