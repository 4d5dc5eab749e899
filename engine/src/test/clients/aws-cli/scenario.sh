#!/usr/bin/env bash
# The client scenario in the AWS CLI, versions 1 and 2: prints "ok NAME" for each call that went as it should.
set -euo pipefail

table=ScenarioCli
number=12345678901234567890123456789012345678
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ddb() {
    aws dynamodb --endpoint-url "$ENDPOINT" --output text "$@"
}

ok() {
    printf 'ok %s\n' "$1"
}

# expect NAME TEXT COMMAND…: the command prints exactly that, tabs and newlines taken for spaces.
expect() {
    local name=$1 expected=$2 seen
    shift 2
    seen=$("$@" | tr '\t\n' '  ' | sed 's/ *$//')
    if [ "$seen" != "$expected" ]; then
        printf 'not ok %s: expected <%s>, got <%s>\n' "$name" "$expected" "$seen"
        exit 1
    fi
    ok "$name"
}

# refused NAME TYPE COMMAND…: the command fails, and says why.
refused() {
    local name=$1 type=$2
    shift 2
    if "$@" >"$work/out" 2>&1 || ! grep -q "($type)" "$work/out"; then
        printf 'not ok %s: %s\n' "$name" "$(cat "$work/out")"
        exit 1
    fi
    ok "$name"
}

expect "create table" "$table" ddb create-table --table-name $table --billing-mode PAY_PER_REQUEST \
    --key-schema AttributeName=pk,KeyType=HASH AttributeName=sk,KeyType=RANGE \
    --attribute-definitions AttributeName=pk,AttributeType=S AttributeName=sk,AttributeType=S \
    AttributeName=g,AttributeType=S AttributeName=n,AttributeType=N \
    --local-secondary-indexes 'IndexName=by-n,KeySchema=[{AttributeName=pk,KeyType=HASH},{AttributeName=n,KeyType=RANGE}],Projection={ProjectionType=ALL}' \
    --global-secondary-indexes 'IndexName=by-g,KeySchema=[{AttributeName=g,KeyType=HASH},{AttributeName=n,KeyType=RANGE}],Projection={ProjectionType=KEYS_ONLY}' \
    --query TableDescription.TableName
ddb wait table-exists --table-name $table
ok "wait until it exists"
expect "describe table" "ACTIVE" ddb describe-table --table-name $table --query Table.TableStatus
expect "list tables" "$table" ddb list-tables --query "TableNames[?@ == '$table']"

cat >"$work/item.json" <<JSON
{"pk": {"S": "types"}, "sk": {"S": "1"}, "s": {"S": "ä€😀"}, "n": {"N": "$number"}, "b": {"B": "AAH/"}, "y": {"BOOL": false},
 "z": {"NULL": true}, "ss": {"SS": ["a", "b"]}, "ns": {"NS": ["1", "2.5"]}, "bs": {"BS": ["AQ==", "Ag=="]},
 "l": {"L": [{"S": "x"}, {"N": "-1.5"}]}, "m": {"M": {"k": {"L": []}}}}
JSON
ddb put-item --table-name $table --item "file://$work/item.json"
ok "put every type"
# Version 1 takes binary values on its command line as they are, version 2 as base64.
case $(aws --version 2>&1) in
    aws-cli/1.*) bytes=QUFILw== ;;
    *) bytes=AAH/ ;;
esac
expect "get every type" "ä€😀 $number $bytes False True a b -1.5" ddb get-item --table-name $table --consistent-read \
    --key '{"pk": {"S": "types"}, "sk": {"S": "1"}}' \
    --query 'Item.[s.S, n.N, b.B, y.BOOL, z.NULL, sort(ss.SS)[0], sort(ss.SS)[1], l.L[1].N]'
expect "get nothing" "" ddb get-item --table-name $table --key '{"pk": {"S": "types"}, "sk": {"S": "none"}}'
refused "put refused by its condition" ConditionalCheckFailedException ddb put-item --table-name $table \
    --item "file://$work/item.json" --condition-expression 'attribute_not_exists(pk)'
refused "bad expression" ValidationException ddb put-item --table-name $table --item "file://$work/item.json" \
    --condition-expression 'attribute_not_exists('

update() {
    ddb update-item --table-name $table --key '{"pk": {"S": "update"}, "sk": {"S": "1"}}' --update-expression 'ADD v :one' \
        --expression-attribute-values '{":one": {"N": "1"}}' --return-values "$1" --query "$2"
}
expect "update returning NONE" "None" update NONE Attributes
expect "update returning ALL_OLD" "update 1" update ALL_OLD 'Attributes.[pk.S, v.N]'
expect "update returning UPDATED_OLD" "None 2" update UPDATED_OLD 'Attributes.[pk.S, v.N]'
expect "update returning ALL_NEW" "update 4" update ALL_NEW 'Attributes.[pk.S, v.N]'
expect "update returning UPDATED_NEW" "None 5" update UPDATED_NEW 'Attributes.[pk.S, v.N]'

for start in 0 25 50 75; do
    seq $start $((start + 24)) | awk -v table=$table 'BEGIN { printf "{\"%s\": [", table }
        { printf "%s{\"PutRequest\": {\"Item\": {\"pk\": {\"S\": \"batch\"}, \"sk\": {\"S\": \"%03d\"}, \"n\": {\"N\": \"%d\"}, \"g\": {\"S\": \"g%d\"}}}}", (NR > 1 ? ", " : ""), $1, $1, $1 % 2 }
        END { print "]}" }' >"$work/batch.json"
    expect "batch write of 25 from $start" "0" ddb batch-write-item --request-items "file://$work/batch.json" \
        --query 'length(values(UnprocessedItems))'
done
seq 0 99 | awk -v table=$table 'BEGIN { printf "{\"%s\": {\"Keys\": [", table }
    { printf "%s{\"pk\": {\"S\": \"batch\"}, \"sk\": {\"S\": \"%03d\"}}", (NR > 1 ? ", " : ""), $1 }
    END { print "]}}" }' >"$work/keys.json"
expect "batch get of 100" "100 0" ddb batch-get-item --request-items "file://$work/keys.json" \
    --query "[length(Responses.$table), length(values(UnprocessedKeys))]"

expect "query in pages" "$(seq -s ' ' -f %03g 0 99)" ddb query --table-name $table --page-size 40 \
    --key-condition-expression 'pk = :p' --expression-attribute-values '{":p": {"S": "batch"}}' --query 'Items[].sk.S'
expect "query backwards" "099 098 097" ddb query --table-name $table --no-scan-index-forward --limit 3 --no-paginate \
    --key-condition-expression 'pk = :p' --expression-attribute-values '{":p": {"S": "batch"}}' --query 'Items[].sk.S'
expect "query a global index" "1 3 5" ddb query --table-name $table --index-name by-g \
    --key-condition-expression 'g = :g AND n < :n' --expression-attribute-values '{":g": {"S": "g1"}, ":n": {"N": "6"}}' --query 'Items[].n.N'
expect "query a local index" "098 099" ddb query --table-name $table --index-name by-n --consistent-read \
    --key-condition-expression 'pk = :p AND n >= :n' --expression-attribute-values '{":p": {"S": "batch"}, ":n": {"N": "98"}}' --query 'Items[].sk.S'

for segment in 0 1 2 3; do
    ddb scan --table-name $table --segment $segment --total-segments 4 --query 'Items[].[pk.S, sk.S]' >>"$work/scanned"
    ok "scan of segment $segment"
done
expect "all segments together" "102" echo "$(grep -v '^None$' "$work/scanned" | sort -u | wc -l)"

ddb transact-write-items --transact-items '[
    {"Put": {"TableName": "'$table'", "Item": {"pk": {"S": "tx"}, "sk": {"S": "1"}}}},
    {"Update": {"TableName": "'$table'", "Key": {"pk": {"S": "tx"}, "sk": {"S": "2"}}, "UpdateExpression": "SET v = :v", "ExpressionAttributeValues": {":v": {"N": "7"}}}}]'
ok "transaction"
refused "cancelled transaction" TransactionCanceledException ddb transact-write-items --transact-items '[
    {"Put": {"TableName": "'$table'", "Item": {"pk": {"S": "tx"}, "sk": {"S": "3"}}}},
    {"Delete": {"TableName": "'$table'", "Key": {"pk": {"S": "tx"}, "sk": {"S": "2"}}, "ConditionExpression": "v = :v", "ExpressionAttributeValues": {":v": {"N": "8"}}}}]'
grep -q '\[None, ConditionalCheckFailed\]' "$work/out"
ok "its reasons"
expect "transactional get" "7 None" ddb transact-get-items --transact-items '[
    {"Get": {"TableName": "'$table'", "Key": {"pk": {"S": "tx"}, "sk": {"S": "2"}}}},
    {"Get": {"TableName": "'$table'", "Key": {"pk": {"S": "tx"}, "sk": {"S": "3"}}}}]' --query '[Responses[0].Item.v.N, Responses[1].Item]'

expect "delete returning what was" "7 1.0" ddb delete-item --table-name $table --key '{"pk": {"S": "tx"}, "sk": {"S": "2"}}' \
    --return-values ALL_OLD --return-consumed-capacity TOTAL --query '[Attributes.v.N, ConsumedCapacity.CapacityUnits]'
expect "turn time to live on" "expires" ddb update-time-to-live --table-name $table \
    --time-to-live-specification Enabled=true,AttributeName=expires --query TimeToLiveSpecification.AttributeName
expect "describe time to live" "expires" ddb describe-time-to-live --table-name $table --query TimeToLiveDescription.AttributeName
arn=$(ddb describe-table --table-name $table --query Table.TableArn)
ddb tag-resource --resource-arn "$arn" --tags Key=team,Value=blue Key=cost,Value=
ok "tag"
ddb untag-resource --resource-arn "$arn" --tag-keys cost
ok "untag"
expect "list tags" "team blue" ddb list-tags-of-resource --resource-arn "$arn" --query 'Tags[].[Key, Value]'

ddb update-table --table-name $table --stream-specification StreamEnabled=true,StreamViewType=NEW_IMAGE > "$work/out"
ddb wait table-exists --table-name $table
ddb put-item --table-name $table --item '{"pk": {"S": "stream"}, "sk": {"S": "1"}}'
ddb delete-item --table-name $table --key '{"pk": {"S": "stream"}, "sk": {"S": "1"}}'
stream=$(ddb describe-table --table-name $table --query Table.LatestStreamArn)
streams() {
    aws dynamodbstreams --endpoint-url "$ENDPOINT" --output text "$@"
}
expect "list streams" "$stream" streams list-streams --table-name $table --query 'Streams[].StreamArn'
expect "describe stream" "ENABLED NEW_IMAGE" streams describe-stream --stream-arn "$stream" \
    --query 'StreamDescription.[StreamStatus, StreamViewType]'
shard=$(streams describe-stream --stream-arn "$stream" --query 'StreamDescription.Shards[0].ShardId')
iterator=$(streams get-shard-iterator --stream-arn "$stream" --shard-id "$shard" --shard-iterator-type TRIM_HORIZON)
expect "records" "INSERT stream REMOVE stream" streams get-records --shard-iterator "$iterator" \
    --query 'Records[].[eventName, dynamodb.Keys.pk.S]'
refused "a bad iterator" ValidationException streams get-records --shard-iterator nothing

ddb update-continuous-backups --table-name $table \
    --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true > "$work/out"
ok "turn point-in-time recovery on"
count=$(ddb scan --table-name $table --select COUNT --query Count)
backup=$(ddb create-backup --table-name $table --backup-name before --query BackupDetails.BackupArn)
expect "describe backup" "AVAILABLE" ddb describe-backup --backup-arn "$backup" \
    --query BackupDescription.BackupDetails.BackupStatus
expect "list backups" "$backup" ddb list-backups --table-name $table --query 'BackupSummaries[].BackupArn'
ddb restore-table-from-backup --target-table-name ${table}Restored --backup-arn "$backup" > "$work/out"
ddb wait table-exists --table-name ${table}Restored
expect "restored" "$count" ddb scan --table-name ${table}Restored --select COUNT --query Count
ddb restore-table-to-point-in-time --source-table-name $table --target-table-name ${table}Past \
    --use-latest-restorable-time > "$work/out"
ddb wait table-exists --table-name ${table}Past
expect "restored to a moment" "$count" ddb scan --table-name ${table}Past --select COUNT --query Count
export=$(ddb export-table-to-point-in-time --table-arn "$arn" --s3-bucket scenario --s3-prefix cli \
    --export-format ION --query ExportDescription.ExportArn)
expect "export" "COMPLETED $count" ddb describe-export --export-arn "$export" \
    --query 'ExportDescription.[ExportStatus, ItemCount]'
import=$(ddb import-table --input-format ION --input-compression-type GZIP \
    --s3-bucket-source "S3Bucket=scenario,S3KeyPrefix=cli/AWSDynamoDB/${export##*/}/data/" \
    --table-creation-parameters "{\"TableName\": \"${table}Copy\", \"BillingMode\": \"PAY_PER_REQUEST\",
        \"AttributeDefinitions\": [{\"AttributeName\": \"pk\", \"AttributeType\": \"S\"}, {\"AttributeName\": \"sk\", \"AttributeType\": \"S\"}],
        \"KeySchema\": [{\"AttributeName\": \"pk\", \"KeyType\": \"HASH\"}, {\"AttributeName\": \"sk\", \"KeyType\": \"RANGE\"}]}" \
    --query ImportTableDescription.ImportArn)
expect "import" "COMPLETED $count" ddb describe-import --import-arn "$import" \
    --query 'ImportTableDescription.[ImportStatus, ImportedItemCount]'
refused "a backup of nothing" TableNotFoundException ddb create-backup --table-name Nothing --backup-name before

expect "delete table" "$table" ddb delete-table --table-name $table --query TableDescription.TableName
ddb wait table-not-exists --table-name $table
ok "wait until it is gone"
refused "describe what is gone" ResourceNotFoundException ddb describe-table --table-name $table
