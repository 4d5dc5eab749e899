package dev.keywright.engine.differential;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the engine means to answer otherwise than DynamoDB Local, because the service does. Each is a row of
 * {@code docs/compatibility.md}; one that no request of a run meets fails the run.
 */
enum WantedDifference {

    // Faults and their words
    MESSAGE_MEMBER("The text of a fault is under `message`, as in the service; DynamoDB Local writes `Message`.",
            ".*", "messageMember", "Message ⇒ (message)?"),
    ENVELOPE("Faults of single-item writes and of missing members come in `1 validation error detected: …`.",
            ".*", "message", "(.*?)(: \\w+ is null)? ⇒ 1 validation error detected: \\1"),
    PLACEHOLDER_VALUES(
            "A bad value behind a placeholder is named without `ExpressionAttributeValues contains invalid value`"
                    + " where the service has dropped that.",
            ".*", "message", "ExpressionAttributeValues contains invalid value: (.*) for key :\\w+ ⇒ "
                    + "(1 validation error detected: )?\\1\\.?"),
    UNKNOWN_OPERATIONS("An unknown operation is refused without a text.",
            ".*", "message", "An unknown operation was requested\\. ⇒ "),
    MISSING_TABLES("A missing table is `Requested resource not found`.",
            ".*", "message", "Cannot do operations on a non-existent table ⇒ Requested resource not found.*"),
    REQUEST_BEFORE_TABLE("A request is validated before its table is looked up.",
            ".*", "outcome", "ResourceNotFoundException: .* ⇒ ValidationException: .*"),
    BAD_NUMBERS("Numbers that cannot be stored are refused in the service's words.",
            ".*", "message", ".*(cannot be converted into a number|precision up to 38 digits).* ⇒ "
                    + ".*(cannot be converted to a numeric value: .*|more than 38 significant digits in a Number.*)"),
    DUPLICATES_IN_SETS("A set's duplicate members are listed in quotes, with a full stop.",
            ".*", "message", ".*Input collection.* contains duplicates.* ⇒ .*Input collection.*contains duplicates\\."),
    KEYS("Keys that do not fit the schema are refused in the service's words, with names and types.",
            ".*", "message|CancellationReasons.*Message",
            "(One of the required keys was not given a value|The number of conditions on the keys is invalid"
                    + "|.*Type mismatch for (Index )?[Kk]ey|Invalid attribute value type"
                    + "|Hash primary key values must be under 2048 bytes.*) ⇒ "
                    + "(The provided key element does not match the schema"
                    + "|One or more parameter values were invalid: (Missing the key|Type mismatch for|Size of hashkey).*)"),
    UPDATE_OPERANDS("The operand types of ADD and DELETE are named as in other expressions.",
            "UpdateItem", "message", ".*operand type: \\w+, typeSet: ALLOWED_FOR_\\w+_OPERAND ⇒ .*operand type: \\w+"),
    TYPE_NAMES("The types that attribute_type knows are listed in the service's order.",
            ".*", "message", "(.*Invalid attribute type name found; .*valid types: ).* ⇒ .*valid types: .*"),
    BINARY_BOUNDS("Binary bounds of BETWEEN are quoted as base64, not as a Java buffer.",
            ".*", "message", ".*HeapByteBuffer.* ⇒ .*lower bound operand: AttributeValue: \\{B:.*"),
    STARTING_KEYS("An ExclusiveStartKey that does not fit is refused in the service's words.",
            "Query|Scan", "message",
            "(The provided starting key does not match.*|Exclusive Start Key must have same size.*) ⇒ "
                    + "The provided starting key is .*"),
    QUERY_CONDITIONS("A key condition that misses a key attribute says which.",
            "Query", "message",
            "Query condition missed key schema element ⇒ Query condition missed key schema element: .*"),
    SEGMENTS("Segment without TotalSegments, and the reverse, is refused in the service's words.",
            "Scan", "message", "(If segment is specified|If total segments is specified|.*'segment' failed).* ⇒ "
                    + "The (Total)?Segments? parameter is .*"),
    LIMITS("A Limit out of range is refused as a member out of range.",
            "Query|Scan|ListTables", "message", "Limit .* ⇒ 1 validation error detected: Value .*[Ll]imit' failed .*"),
    ENUMERATIONS("A value that an enumeration lacks is refused with the enumeration's values.",
            ".*", "message", "(Select must be|Return values set to invalid value|Member must satisfy enum).* ⇒ "
                    + "(.*Member must satisfy enum value set: \\[.*]|ReturnValues can only be ALL_OLD or NONE)"),
    ENUMERATIONS_ACCEPTED("ReturnConsumedCapacity is checked.",
            ".*", "outcome", "ok ⇒ .*'ReturnConsumedCapacity' failed to satisfy constraint: .*"),
    SERVER_FAULTS("A bad BillingMode is the caller's fault, not the server's.",
            "CreateTable", "outcome", "InternalFailure: .* ⇒ ValidationException: .*'billingMode' failed .*"),
    REQUIRED_MEMBERS("A member that must be there is missed by name.",
            ".*", "message", "(Item to put in PutItem cannot be null|AttributeName cannot be null.*) ⇒ "
                    + "1 validation error detected: Value null at '.*' failed to satisfy constraint: Member must not be null"),

    REQUEST_BEFORE_INDEX("A request is validated before its index is looked up.",
            "Query|Scan", "message", "The table does not have the specified index: .* ⇒ Invalid \\w+Expression: .*"),
    FAULTS_OF_ONE_UPDATE(
            "Of several faults of one update the first in the engine's order is named: no order is promised.",
            "UpdateItem", "message", "(The document path provided in the update expression is invalid for update"
                    + "|An operand in the update expression has an incorrect data type) ⇒ "
                    + "(The provided expression refers to an attribute that does not exist in the item"
                    + "|The document path provided in the update expression is invalid for update"
                    + "|An operand in the update expression has an incorrect data type)"),

    // Batches and transactions
    EMPTY_BATCHES("An empty batch is refused in the service's words.",
            "Batch.*|Transact.*", "message",
            "(Batch\\w+ (must|cannot) have .*|The (list|batch).*|Value .*'transactItems'.*) ⇒ "
                    + "(The requestItems parameter is required for .*"
                    + "|1 validation error detected: Value .*([rR]equestItems|transactItems).*' failed .*)"),
    TRANSACTED_UPDATES("An action that cannot be done to its item cancels the transaction, with a reason.",
            "TransactWriteItems", "outcome", "ValidationException: .* ⇒ TransactionCanceledException: .*"),
    TRANSACTED_READS("A transactional read that is cancelled says so, with a reason for each action.",
            "TransactGetItems", "message|CancellationReasons",
            "(One or more parameter values were invalid: .*|\\(absent\\)) ⇒ (Transaction cancelled, .*|\\[.*])"),
    FAILED_CONDITIONS("The reason of a failed condition in a transaction has no full stop.",
            "TransactWriteItems", "CancellationReasons.*Message",
            "The conditional request failed\\. ⇒ The conditional request failed"),
    REUSED_TOKENS("A token reused for another request is refused with a text.",
            "TransactWriteItems", "message", " ⇒ The request token was used before with different parameters"),

    // Items
    REMOVING_FROM_NOTHING("An update that only removes leaves a missing item missing; DynamoDB Local creates it.",
            "UpdateItem|GetItem", "Attributes|Item", "\\{.*} ⇒ \\(absent\\)"),
    NESTED_UPDATES(
            "UPDATED_OLD and UPDATED_NEW return the paths that the update names, not the attributes around them.",
            "UpdateItem", "Attributes(\\..*)?", ".* ⇒ .*"),
    NUMBERS("Numbers come back in plain decimal, zero without a sign.",
            ".*", ".*\\.N", "(-0|.*[eE].*) ⇒ -?[0-9.]+"),

    LAST_KEYS("A Limit that is reached gives a LastEvaluatedKey, even where a range can hold but one item.",
            "Query", "LastEvaluatedKey", "\\(absent\\) ⇒ \\{.*}"),

    SINGLE_ROWS("A query of one row has no last key and cannot be restarted.",
            "Query", "LastEvaluatedKey|outcome",
            "(\\{.*}|ok) ⇒ (\\(absent\\)|ValidationException: The query can return at most one row .*)"),

    // Units
    UNITS_OF_NOTHING("Reading nothing costs as much as reading a small item.",
            "Query|BatchGetItem", "ConsumedCapacity.*CapacityUnits", "[0-9.]+ ⇒ [0-9.]+"),
    UNITS_OF_SCANS("A Scan of a small on-demand table reads each of its first four partitions.",
            "Scan", "ConsumedCapacity.*CapacityUnits", "(0|0\\.5|1) ⇒ (2|4)"),
    UNITS_OF_TRANSACTIONS("Transactions say how many of their units were read or written.",
            "Transact.*", "ConsumedCapacity.*(Read|Write)CapacityUnits", "\\(absent\\) ⇒ [0-9.]+"),
    UNITS_OF_BATCHED_WRITES(
            "In a batch, too, deleting nothing costs one unit, and an index that is not touched nothing.",
            "BatchWriteItem", "ConsumedCapacity.*", "([0-9.]+|\\{.*}) ⇒ ([0-9.]+|\\(absent\\))"),
    UNITS_OF_UNTOUCHED_INDEXES("A write costs nothing at an index whose key it does not have.",
            "PutItem|UpdateItem|DeleteItem", "ConsumedCapacity\\.(GlobalSecondaryIndexes.*|CapacityUnits)",
            "([0-9.]+|\\{.*}) ⇒ ([0-9.]+|\\(absent\\))"),
    UNITS_OF_TRANSACTED_INDEXES("A transaction doubles the units of tables, not those of indexes; an index that is not"
            + " touched costs nothing.",
            "TransactWriteItems", "ConsumedCapacity.*", "([0-9.]+|\\{.*}) ⇒ ([0-9.]+|\\(absent\\))"),
    UNITS_NOT_ASKED_FOR("DeleteItem reports units only when asked.",
            "DeleteItem", "ConsumedCapacity", "\\{.*} ⇒ \\(absent\\)"),

    // Tables
    STATUSES("Tables and indexes are created, updated and deleted, not ACTIVE at once.",
            "(Create|Update|Delete)Table", ".*(Table|Index)Status", "ACTIVE ⇒ (CREATING|UPDATING|DELETING)"),
    TABLE_IDS("Tables have an id.", ".*Table", ".*TableId", "\\(absent\\) ⇒ \\(id\\)"),
    WARM_THROUGHPUT("Tables and global indexes describe their warm throughput.",
            ".*Table", ".*WarmThroughput", "\\(absent\\) ⇒ .*"),
    THROUGHPUT_TIMES("A throughput that was never changed has no times of changes.",
            ".*Table", ".*Last(In|De)creaseDateTime", "\\(time\\) ⇒ \\(absent\\)"),
    INDEX_THROUGHPUT("An on-demand table's global indexes have a throughput of zeros.",
            ".*Table", ".*GlobalSecondaryIndexes\\[\\d+]\\.ProvisionedThroughput", "\\(absent\\) ⇒ \\{.*}"),
    INDEX_SIZES("The size of an index is that of its entries, while it is created, too.",
            ".*Table", ".*Indexes\\[\\d+]\\.(IndexSizeBytes|ItemCount)", ".* ⇒ .*"),
    BACKFILLING("An index that is created on items says that it takes them in.",
            "UpdateTable", ".*Backfilling", "false ⇒ true"),
    NO_CAPS("An on-demand table without caps describes none.",
            ".*Table", ".*OnDemandThroughput", "\\{MaxReadRequestUnits:-1,MaxWriteRequestUnits:-1,} ⇒ \\(absent\\)"),
    TABLE_DEFINITIONS("A table that cannot be is refused in the service's words.",
            "CreateTable", "message", "(Invalid table/index name\\.|No provisioned throughput|Hash Key not specified"
                    + "|The number of attributes in key schema|No Hash Key specified|Two keys can not|Attribute .* is not defined"
                    + "|No attributes should be specified|Two global secondary indices|Local Secondary indices are not"
                    + "|Cannot create preexisting).* ⇒ .*"),
    TABLE_CHANGES("A change of a table that changes nothing is refused in the service's words.",
            "UpdateTable", "message", "(The requested throughput value equals|Nothing to update"
                    + "|Table already has an enabled stream|Table has no stream to disable).* ⇒ .*"),
    THROUGHPUT_ON_DEMAND("An on-demand table cannot be given a throughput.",
            "CreateTable", "outcome",
            "ok ⇒ ValidationException: .*Neither ReadCapacityUnits nor WriteCapacityUnits .*");

    private final String reason;
    private final Pattern operation;
    private final Pattern path;
    private final Pattern change;

    /**
     * @param reason one sentence for the reader of the page
     * @param change matches {@code oracle ⇒ engine}; a back reference compares the two
     */
    WantedDifference(String reason, String operation, String path, String change) {
        this.reason = reason;
        this.operation = Pattern.compile(operation);
        this.path = Pattern.compile(path);
        this.change = Pattern.compile(change, Pattern.DOTALL);
    }

    static Optional<WantedDifference> of(Difference difference) {
        return Arrays.stream(values()).filter(rule -> rule.covers(difference)).findFirst();
    }

    /** {@code message-member} for {@code MESSAGE_MEMBER}. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String reason() {
        return reason;
    }

    private boolean covers(Difference difference) {
        return operation.matcher(difference.operation()).matches()
                && path.matcher(difference.path()).matches()
                && change.matcher(difference.change()).matches();
    }
}
