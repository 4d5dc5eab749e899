package dev.keywright.engine.fault;

import java.text.MessageFormat;

/**
 * The service's words, verbatim: SDKs and tests match on them. One wording profile, {@value #PROFILE}; see FACTS §3.5
 * for each text's source and §3.6 for why there is a profile at all. Arguments are {@code {0}}, {@code {1}}, …; a
 * literal brace or apostrophe is quoted as {@link MessageFormat} wants it.
 */
public enum Message {
    // Bodies of requests
    TOKEN_NOT_CONVERTIBLE("{0} cannot be converted to {1}"),
    UNEXPECTED_FIELD_TYPE("Unexpected field type"),
    UNEXPECTED_STRUCTURE("Start of structure or map found where not expected"),
    UNRECOGNIZED_COLLECTION("Unrecognized collection type {0}"),
    NOT_BASE64_TEXT("only base-64-encoded strings are convertible to bytes"),
    BASE64_LENGTH("Base64 encoded length is expected a multiple of 4 bytes but found: {0}"),
    BASE64_CHARACTER("Invalid Base64 character"),

    // Values of attributes
    EMPTY_STRING_SET("One or more parameter values were invalid: An string set  may not be empty"),
    EMPTY_NUMBER_SET("One or more parameter values were invalid: An number set  may not be empty"),
    EMPTY_BINARY_SET("One or more parameter values were invalid: Binary sets should not be empty"),
    DUPLICATE_STRINGS("One or more parameter values were invalid: Input collection [{0}] contains duplicates."),
    DUPLICATE_BINARIES(
            "One or more parameter values were invalid: Input collection [{0}]of type BS contains duplicates."),
    DUPLICATE_NUMBERS("Input collection contains duplicates."),
    NOT_A_NUMBER("The parameter cannot be converted to a numeric value: {0}"),
    NULL_NOT_TRUE("One or more parameter values were invalid: Null attribute value types must have the value of true"),
    NO_DATATYPE("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
    SEVERAL_DATATYPES(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"),
    VALUE_NESTED_TOO_DEEP(
            "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"),

    // The way in
    MISSING_TOKEN("Request is missing Authentication Token"),
    SIGNATURE_PARAMETER_MISSING("Authorization header requires ''{0}'' parameter. "),
    SIGNATURE_DATE_MISSING(
            "Authorization header requires existence of either a ''X-Amz-Date'' or a ''Date'' header. "),
    SIGNATURE("Authorization={0}"),

    // Keys
    MISSING_KEY("One or more parameter values were invalid: Missing the key {0} in the item"),
    KEY_TYPE_MISMATCH("One or more parameter values were invalid: Type mismatch for key {0} expected: {1} actual: {2}"),
    KEY_SCHEMA_MISMATCH("The provided key element does not match the schema"),
    EMPTY_KEY_VALUE(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {0} value. Key: {1}"),
    PARTITION_KEY_TOO_LONG(
            "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes"),
    SORT_KEY_TOO_LONG(
            "One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes"),
    INDEX_KEY_TYPE_MISMATCH(
            "One or more parameter values were invalid: Type mismatch for Index Key {0} Expected: {1} Actual: {2} IndexName: {3}"),
    EMPTY_INDEX_KEY_VALUE(
            "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty {0} value. IndexName: {1}, IndexKey: {2}"),
    EMPTY_INDEX_KEY_UPDATE(
            "One or more parameter values are not valid. The update expression attempted to update a secondary index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an empty {0} value."),
    INDEX_KEY_UPDATE_TYPE("The update expression attempted to update the secondary index key to unsupported type"),
    CANNOT_UPDATE_KEY(
            "One or more parameter values were invalid: Cannot update attribute {0}. This attribute is part of the key"),
    DUPLICATE_KEYS("Provided list of item keys contains duplicates"),

    // Items
    NESTED_TOO_DEEP(
            "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"),
    EMPTY_ATTRIBUTE_NAME("Empty attribute name"),
    ITEM_TOO_LARGE("Item size has exceeded the maximum allowed size"),
    UPDATED_ITEM_TOO_LARGE("Item size to update has exceeded the maximum allowed size"),

    // Requests: the envelope, what it says of a member, and what is required
    ENVELOPE("1 validation error detected: {0}"),
    ENVELOPE_OF_SEVERAL("{0} validation errors detected: {1}"),
    MEMBER_NULL("Value null at ''{0}'' failed to satisfy constraint: Member must not be null"),
    MEMBER_CONSTRAINT("Value at ''{0}'' failed to satisfy constraint: {1}"),
    MEMBER_CONSTRAINT_ECHOED("Value ''{0}'' at ''{1}'' failed to satisfy constraint: {2}"),
    RETURN_VALUES_CONSTRAINT("Failed to satisfy constraint: {0}"),
    LENGTH_AT_LEAST("Member must have length greater than or equal to {0}"),
    LENGTH_AT_MOST("Member must have length less than or equal to {0}"),
    MAP_VALUE_LENGTH(
            "Map value must satisfy constraint: [Member must have length less than or equal to {0}, Member must have length greater than or equal to {1}]"),
    VALUE_AT_LEAST("Member must have value greater than or equal to {0}"),
    VALUE_AT_MOST("Member must have value less than or equal to {0}"),
    PATTERN("Member must satisfy regular expression pattern: {0}"),
    ENUM_VALUE("Member must satisfy enum value set: [{0}]"),
    PARAMETER_REQUIRED("The parameter ''{0}'' is required but was not present in the request"),
    REQUEST_ITEMS_REQUIRED("The requestItems parameter is required for {0}"),
    RETURN_VALUES_OF_PUT("ReturnValues can only be ALL_OLD or NONE"),
    MIXED_PARAMETERS(
            "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: '{'{0}'}' Expression parameters: '{'{1}'}'"),
    NAMES_WITHOUT_EXPRESSION("ExpressionAttributeNames can only be specified when using expressions"),
    VALUES_WITHOUT_EXPRESSION("ExpressionAttributeValues can only be specified when using expressions"),
    EXPRESSION_MISSING("{0}: {1} is null"),
    PLACEHOLDER_VALUE_INVALID("ExpressionAttributeValues contains invalid value: {0} for key {1}"),
    CONDITIONAL_OPERATOR_ALONE("ConditionalOperator cannot be used without {0}"),
    CONDITIONAL_OPERATOR_FEW(
            "ConditionalOperator can only be used when Filter or Expected has two or more elements"),

    // Batches and transactions
    TOO_MANY_KEYS("Too many items requested for the BatchGetItem call"),
    TOO_MANY_WRITES("Too many items requested for the BatchWriteItem call"),
    WRITE_REQUEST_SHAPE(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"),
    TRANSACT_ITEM_EMPTY(
            "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request"),
    TRANSACT_ITEM_AMBIGUOUS(
            "TransactItems can only contain one of Check, Put, Update or Delete"),
    TRANSACTION_REPEATS_ITEM("Transaction request cannot include multiple operations on one item"),
    TRANSACTION_TOO_LARGE("Transaction request size cannot exceed 4194304 bytes"),
    TRANSACTION_CANCELLED(
            "Transaction cancelled, please refer cancellation reasons for specific reasons [{0}]"),
    TOKEN_REUSED("The request token was used before with different parameters"),

    // Queries and scans
    KEY_CONDITIONS_REQUIRED(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request."),
    FILTER_ON_KEY(
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: {0}"),
    LEGACY_FILTER_ON_KEY(
            "QueryFilter can only contain non-primary key attributes: Primary key attribute: {0}"),
    UNKNOWN_INDEX("The table does not have the specified index: {0}"),
    BACKFILLING_INDEX("Cannot read from backfilling global secondary index: {0}"),
    CONSISTENT_GLOBAL_READ("Consistent reads are not supported on global secondary indexes"),
    ALL_ATTRIBUTES_OF_GLOBAL(
            "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary index {0} because its projection type is not ALL"),
    ALL_PROJECTED_WITHOUT_INDEX("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"),
    NOT_PROJECTED(
            "One or more parameter values were invalid: Global secondary index {0} does not project [{1}]"),
    FILTER_NOT_PROJECTED(
            "One or more parameter values were invalid: Secondary index {0} does not project one or more filter attributes: [{1}]"),
    SELECT_WITHOUT_ATTRIBUTES(
            "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES"),
    SELECT_WITH_PROJECTION("Cannot specify the {0} when choosing to get {1}"),
    STARTING_KEY_INVALID("The provided starting key is invalid"),
    STARTING_KEY_MISMATCH(
            "The provided starting key is invalid: The provided key element does not match the schema"),
    STARTING_KEY_OUTSIDE("The provided starting key is outside query boundaries based on provided conditions"),
    STARTING_KEY_PREDICATE("The provided starting key does not match the range key predicate"),
    NOT_RESTARTABLE("The query can return at most one row and cannot be restarted"),
    STARTING_KEY_SEGMENT(
            "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: {0} Segment: {1}"),
    TOTAL_SEGMENTS_MISSING(
            "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"),
    SEGMENT_MISSING(
            "The Segment parameter is required but was not present in the request when parameter TotalSegments is present"),
    SEGMENT_TOO_LARGE(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: {0} is not less than TotalSegments: {1}"),

    // Conditions
    CONDITION_FAILED("The conditional request failed"),

    // Expressions: placeholders
    UNUSED_NAMES("Value provided in ExpressionAttributeNames unused in expressions: keys: '{'{0}'}'"),
    UNUSED_VALUES("Value provided in ExpressionAttributeValues unused in expressions: keys: '{'{0}'}'"),
    NAMES_EMPTY("ExpressionAttributeNames must not be empty"),
    VALUES_EMPTY("ExpressionAttributeValues must not be empty"),
    NAMES_KEY_INVALID("ExpressionAttributeNames contains invalid key: Syntax error; key: \"{0}\""),
    VALUES_KEY_INVALID("ExpressionAttributeValues contains invalid key: Syntax error; key: \"{0}\""),

    PLACEHOLDER_TOO_LONG(
            "{0} contains invalid key: The expression attribute map contains a key that is too long; size of key: {1}"),

    // Expressions: what follows INVALID_EXPRESSION
    INVALID_EXPRESSION("Invalid {0}: {1}"),
    EXPRESSION_EMPTY("The expression can not be empty;"),
    EXPRESSION_TOO_LONG("Expression size has exceeded the maximum allowed size;"),
    EXPRESSION_TOO_LONG_SIZED("Expression size has exceeded the maximum allowed size; expression size: {0}"),
    EXPRESSION_SYNTAX("Syntax error; token: \"{0}\", near: \"{1}\""),
    EXPRESSION_TOO_MANY_OPERATORS("The expression contains too many operators; operator count: 301"),
    REDUNDANT_PARENTHESES("The expression has redundant parentheses;"),
    RESERVED_KEYWORD("Attribute name is a reserved keyword; reserved keyword: {0}"),
    UNDEFINED_NAME("An expression attribute name used in the document path is not defined; attribute name: {0}"),
    UNDEFINED_VALUE("An expression attribute value used in expression is not defined; attribute value: {0}"),
    PATH_TOO_DEEP("The document path has too many nesting elements; nesting levels: {0}"),
    LIST_INDEX_TOO_LARGE("List index is not within the allowable range; index: [{0}]"),
    UNKNOWN_FUNCTION("Invalid function name; function: {0}"),
    FUNCTION_OF_OTHER_GRAMMAR("The function is not allowed in {0} expression; function: {1}"),
    MISPLACED_FUNCTION("The function is not allowed to be used this way in an expression; function: {0}"),
    OPERAND_COUNT(
            "Incorrect number of operands for operator or function; operator or function: {0}, number of operands: {1}"),
    OPERAND_TYPE("Incorrect operand type for operator or function; operator or function: {0}, operand type: {1}"),
    UPDATE_OPERAND_TYPE("Incorrect operand type for operator or function; operator: {0}, operand type: {1}"),
    PATH_REQUIRED("Operator or function requires a document path; operator or function: {0}"),
    OPERANDS_NOT_DISTINCT(
            "The first operand must be distinct from the remaining operands for this operator or function; operator: {0}, first operand: {1}"),
    BETWEEN_BOUNDS_REVERSED(
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: {0}, upper bound operand: {1}"),
    BETWEEN_BOUNDS_TYPES(
            "The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: {0}, upper bound operand: {1}"),
    TOO_MANY_IN_OPERANDS("The IN operator is provided with too many operands; number of operands: {0}"),
    INVALID_TYPE_NAME("Invalid attribute type name found; type: {0}, valid types: '{'B,NULL,SS,BOOL,L,BS,N,NS,S,M'}'"),
    PATHS_OVERLAP(
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: {0}, path two: {1}"),
    PATHS_CONFLICT(
            "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: {0}, path two: {1}"),
    SECTION_REPEATED("The \"{0}\" section can only be used once in an update expression;"),
    KEY_CONDITION_REPEATED("KeyConditionExpressions must only contain one condition per key"),
    KEY_CONDITION_OPERATOR("Invalid operator used in KeyConditionExpression: {0}"),
    KEY_CONDITION_NESTED_OPERATION("KeyConditionExpressions cannot contain nested operations"),
    KEY_CONDITION_WITHOUT_KEY("Invalid condition in KeyConditionExpression: No key attribute specified"),
    KEY_CONDITION_KEY_NOT_FIRST(
            "Invalid condition in KeyConditionExpression: {0} operator must have the key attribute as its first operand"),
    KEY_CONDITION_SEVERAL_NAMES(
            "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"),
    KEY_CONDITION_NESTED("KeyConditionExpressions cannot have conditions on nested attributes"),

    // Updates applied to an item
    UPDATE_PATH_INVALID("The document path provided in the update expression is invalid for update"),
    UPDATE_ATTRIBUTE_MISSING("The provided expression refers to an attribute that does not exist in the item"),
    UPDATE_OPERAND_INVALID("An operand in the update expression has an incorrect data type"),
    NUMBER_OVERFLOW("Number overflow. Attempting to store a number with magnitude larger than supported range"),
    NUMBER_UNDERFLOW("Number underflow. Attempting to store a number with magnitude smaller than supported range"),
    NUMBER_TOO_PRECISE("Attempting to store more than 38 significant digits in a Number"),

    // Key conditions held against a schema
    KEY_CONDITION_MISSING("Query condition missed key schema element: {0}"),
    KEY_CONDITION_UNSUPPORTED("Query key condition not supported"),
    KEY_CONDITION_TYPE_MISMATCH(
            "One or more parameter values were invalid: Condition parameter type does not match schema type"),
    TOO_MANY_KEY_CONDITIONS(
            "The number of query conditions ({0}) exceeds the number of key attributes defined in the schema ({1})"),
    RANGE_KEY_GAP(
            "RANGE key attributes {0} must have equality conditions specified in the query because a condition is present on key attribute {1}"),

    // Parameters from before expressions
    DUPLICATE_ATTRIBUTE_TO_GET("One or more parameter values were invalid: Duplicate value in attribute name: {0}"),
    COMPARISON_ARGUMENT_COUNT(
            "One or more parameter values were invalid: Invalid number of argument(s) for the {0} ComparisonOperator"),
    COMPARISON_ARGUMENT_TYPE(
            "One or more parameter values were invalid: ComparisonOperator {0} is not valid for {1} AttributeValue type"),
    COMPARISON_MIXED_TYPES(
            "One or more parameter values were invalid: AttributeValues inside AttributeValueList must be of same type"),
    COMPARISON_BOUNDS_REVERSED(
            "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound"),
    NOT_INDEXABLE("Attempted conditional constraint is not an indexable operation"),
    EXPECTED_VALUE_AND_LIST(
            "One or more parameter values were invalid: Value and AttributeValueList cannot be used together for Attribute: {0}"),
    EXPECTED_EXISTS_AND_OPERATOR(
            "One or more parameter values were invalid: Exists and ComparisonOperator cannot be used together for Attribute: {0}"),
    EXPECTED_OPERATOR_WITHOUT_VALUE(
            "One or more parameter values were invalid: Value or AttributeValueList must be used with ComparisonOperator: {0} for Attribute: {1}"),
    EXPECTED_LIST_WITHOUT_OPERATOR(
            "One or more parameter values were invalid: AttributeValueList can only be used with a ComparisonOperator for Attribute: {0}"),
    EXPECTED_VALUE_MISSING(
            "One or more parameter values were invalid: Value must be provided when Exists is {0} for Attribute: {1}"),
    EXPECTED_VALUE_UNWANTED(
            "One or more parameter values were invalid: Value cannot be used when Exists is false for Attribute: {0}"),
    UPDATE_VALUE_MISSING(
            "One or more parameter values were invalid: Only DELETE action is allowed when no attribute value is specified"),
    UPDATE_ACTION_TYPE("One or more parameter values were invalid: {0} action is not supported for the type {1}"),
    UPDATE_DELETE_TYPE(
            "One or more parameter values were invalid: DELETE action with value is not supported for the type {0}"),

    // PartiQL
    DUPLICATE_ITEM("Duplicate primary key exists in table"),
    STATEMENT_WITHOUT_KEY("Where clause does not contain a mandatory equality on all key attributes"),
    STATEMENT_UNKNOWN_INDEX("The table does not have the specified index"),
    STATEMENT_CONSISTENT_GLOBAL_READ("Strongly consistent read is not supported on Global Secondary Indexes"),
    ORDER_WITHOUT_KEY("Must have WHERE clause in the statement when using ORDER BY clause."),
    ORDER_BY_OTHER("Variable reference {0} in ORDER BY clause must be part of the primary key"),
    PAGE_TOKEN_INVALID("Invalid NextToken"),
    STATEMENT_IN_TRANSACTION("Validation failed in TransactStatements[{0}]: {1}"),
    TRANSACTION_SELECT_WITHOUT_KEY(
            "Select statements within ExecuteTransaction must specify the primary key in the where clause."),
    TRANSACTION_RETURNING("RETURNING clause is not supported in ExecuteTransaction."),
    TRANSACTION_EXISTS("EXISTS() must contain a single item read with additional condition"),
    TRANSACTION_MIXED("ExecuteTransaction API does not support both read and write operations in the same request."),
    BATCH_MIXED(
            "BatchExecuteStatement API does not support both read and write operations in the same request."),
    BATCH_SELECT_WITHOUT_KEY(
            "Select statements within BatchExecuteStatement must specify the primary key in the where clause."),
    STATEMENT_MALFORMED("Statement wasn''t well formed, can''t be processed: {0}"),
    STATEMENT_PARAMETER_COUNT("Number of parameters in request and statement don''t match."),
    STATEMENT_PATH_COMPONENT("Unexpected path component at {0}"),
    STATEMENT_LIST_INDEX("List index is not within the allowable range; index: [{0}] at {1}"),
    STATEMENT_DATA_TYPE("Unsupported data type: {0} under key {1} at {2}"),
    STATEMENT_VALUE("{0} under {1}"),
    NUMBER_UNREADABLE("The parameter cannot be converted to a numeric value: {0}"),
    EMPTY_BAG("Empty bags are not supported"),
    ALIAS_UNSUPPORTED("Aliasing is not supported"),
    UNRECOGNIZED_FUNCTION("Unrecognized function: {0} at {1}"),
    DELETE_RETURNING(
            "Invalid returning clause: RETURNING {0} *. Only RETURNING ALL OLD * is allowed in DELETE statements."),
    SET_FUNCTION_PATH("The first argument to {0} must equal the assignment value at {1}"),
    SET_FUNCTION_TYPE("The second argument to {0} must be a value with type SET at {1}"),
    SET_FUNCTION_ARGUMENTS("{0} must have exactly two arguments at {1}"),

    // Tables
    TABLE_NOT_FOUND("Requested resource not found"),
    NAMED_TABLE_NOT_FOUND("Requested resource not found: Table: {0} not found"),
    RESOURCE_ARN_NOT_FOUND("Requested resource not found: ResourcArn: {0} not found"),
    TABLE_EXISTS("Table already exists: {0}"),
    TABLE_BEING_CREATED("Attempt to change a resource which is still in use: Table is being created: {0}"),
    TABLE_BEING_UPDATED("Attempt to change a resource which is still in use: Table is being updated: {0}"),
    TABLE_BEING_DELETED("Attempt to change a resource which is still in use: Table is being deleted: {0}"),
    DELETION_PROTECTED(
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."),
    INVALID_PARAMETERS("One or more parameter values were invalid: {0}"),
    UNDEFINED_KEY_ATTRIBUTES(
            "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [{0}], AttributeDefinitions: [{1}]"),
    TABLE_KEY_UNDEFINED(
            "Invalid KeySchema: Some index key attribute have no definition"),
    UNUSED_ATTRIBUTE_DEFINITIONS(
            "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"),
    UNUSED_ATTRIBUTE_DEFINITIONS_WITH_INDEXES(
            "One or more parameter values were invalid: Some AttributeDefinitions are not used. AttributeDefinitions: [{0}], keys used: [{1}]"),
    DUPLICATE_ATTRIBUTE_DEFINITION(
            "Cannot have two attributes with the same name"),
    KEY_ATTRIBUTE_REPEATED("Both the Hash Key and the Range Key element in the KeySchema have the same name"),
    FIRST_KEY_NOT_HASH("Invalid KeySchema: The first KeySchemaElement is not a HASH key type"),
    SECOND_KEY_NOT_RANGE("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type"),
    KEY_ORDER("Invalid KeySchema: HASH key attributes must come before RANGE key attributes"),
    TOO_MANY_KEY_ATTRIBUTES("Invalid KeySchema: An index key has at most 4 HASH and 4 RANGE key attributes"),
    LOCAL_INDEX_NEEDS_TABLE_SORT_KEY(
            "One or more parameter values were invalid: Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex"),
    LOCAL_INDEX_WITHOUT_SORT_KEY(
            "One or more parameter values were invalid: Index KeySchema does not have a range key for index: {0}"),
    LOCAL_INDEX_OTHER_PARTITION_KEY(
            "One or more parameter values were invalid: Index KeySchema does not have the same leading hash key as table KeySchema for index: {0}. index hash key: {1}, table hash key: {2}"),
    DUPLICATE_INDEX("One or more parameter values were invalid: Duplicate index name: {0}"),
    INDEX_LIST_EMPTY("One or more parameter values were invalid: List of {0} is empty"),
    TOO_MANY_LOCAL_INDEXES(
            "One or more parameter values were invalid: Number of LocalSecondaryIndexes exceeds per-table limit of 5"),
    TOO_MANY_GLOBAL_INDEXES(
            "One or more parameter values were invalid: GlobalSecondaryIndex count exceeds the per-table limit of 20"),
    NON_KEYS_WITH_OTHER_PROJECTION(
            "One or more parameter values were invalid: ProjectionType is {0}, but NonKeyAttributes is specified"),
    NON_KEYS_MISSING(
            "One or more parameter values were invalid: ProjectionType is INCLUDE, but NonKeyAttributes is not specified"),
    TOO_MANY_NON_KEYS(
            "One or more parameter values were invalid: Number of NonKeyAttributes of all indexes exceeds the limit of 100"),
    UNKNOWN_PROJECTION("One or more parameter values were invalid: Unknown ProjectionType: {0}"),
    THROUGHPUT_REQUIRED(
            "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"),
    THROUGHPUT_UNWANTED(
            "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"),
    INDEX_THROUGHPUT_REQUIRED(
            "One or more parameter values were invalid: ProvisionedThroughput must be specified for index: {0}"),
    INDEX_THROUGHPUT_UNWANTED(
            "One or more parameter values were invalid: ProvisionedThroughput should not be specified for index: {0} when BillingMode is PAY_PER_REQUEST"),
    THROUGHPUT_UNCHANGED(
            "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: {0}. Requested ReadCapacityUnits: {0}. Current WriteCapacityUnits provisioned for the table: {1}. Requested WriteCapacityUnits: {1}. Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits."),
    ON_DEMAND_CAPS_UNWANTED(
            "One or more parameter values were invalid: OnDemandThroughput cannot be specified when BillingMode is PROVISIONED"),
    ON_DEMAND_CAPS_RANGE(
            "One or more parameter values were invalid: {0} must be greater than or equal to 1"),
    WARM_THROUGHPUT_LOWERED(
            "One or more parameter values were invalid: Requested WarmThroughput for the table is lower than the current WarmThroughput"),
    NOTHING_TO_UPDATE(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required"),
    INDEX_UPDATE_SHAPE(
            "One or more parameter values were invalid: One of GlobalSecondaryIndexUpdate's members is required"),
    INDEX_EXISTS("Attempting to create an index which already exists"),
    INDEX_NOT_FOUND("Requested resource not found"),
    ONE_INDEX_AT_A_TIME(
            "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table"),
    INDEX_BUSY("Attempt to change a resource which is still in use: Index is being {0}: {1}"),
    STREAM_VIEW_REQUIRED(
            "One or more parameter values were invalid: StreamViewType must be specified when StreamEnabled is true"),
    STREAM_VIEW_UNWANTED(
            "One or more parameter values were invalid: StreamViewType cannot be specified when StreamEnabled is false"),
    STREAM_ALREADY_ENABLED("Table already has an enabled stream: TableName: {0}"),
    STREAM_ALREADY_DISABLED("Table has no stream to disable: TableName: {0}"),
    KMS_KEY_WITHOUT_KMS(
            "One or more parameter values were invalid: KMSMasterKeyId cannot be specified when SSEType is not KMS"),
    TTL_ALREADY_ENABLED("TimeToLive is already enabled"),
    TTL_ALREADY_DISABLED("TimeToLive is already disabled"),
    TTL_CHANGED_TOO_OFTEN("Time to live has been modified multiple times within a fixed interval"),
    TTL_OTHER_ATTRIBUTE("TimeToLive is active on a different AttributeName: current AttributeName is {0}"),
    INVALID_ARN("Invalid TableArn: Invalid ResourceArn provided as input {0}"),
    TOO_MANY_TAGS("One or more parameter values were invalid: Too many tags: a resource can have at most 50"),
    TAG_RESERVED("One or more parameter values were invalid: Tag keys starting with aws: are reserved for system use"),
    DUPLICATE_TAG("One or more parameter values were invalid: Duplicate tag key: {0}"),
    RECOVERY_PERIOD_UNWANTED(
            "One or more parameter values were invalid: RecoveryPeriodInDays can only be specified when PointInTimeRecovery is enabled"),

    // Streams
    STREAM_NOT_FOUND("Requested resource not found: Stream: {0} not found"),
    SHARD_NOT_FOUND("Shard does not exist"),
    STREAMS_LIMIT(
            "One or more parameter values were invalid: Limit cannot be greater than the maximum allowed size: {0}"),
    SHARDS_LIMIT("One or more parameter values were invalid: Limit cannot be greater than the maximum: {0}"),
    RECORDS_LIMIT("One or more parameter values were invalid: Limit should be less than or equal to {0}"),
    SEQUENCE_NUMBER_INVALID("One or more parameter values were invalid: Invalid SequenceNumber"),
    SEQUENCE_NUMBER_UNWANTED(
            "One or more parameter values were invalid: SequenceNumber should not be passed for this iterator type"),
    SEQUENCE_NUMBER_OF_OTHER_SHARD("Invalid SequenceNumber for the shard"),
    SHARD_ITERATOR_INVALID("Invalid ShardIterator"),
    ITERATOR_EXPIRED("The shard iterator has expired: it was given out more than 15 minutes ago"),
    RECORDS_TRIMMED("The data you are trying to access has been trimmed"),

    // The engine itself
    STORE_FAILED("The store failed: {0}"),
    INTERNAL("The request processing has failed because of an unknown error, exception or failure.");

    /** Which of the regional wordings these are. */
    public static final String PROFILE = "eu-west-2/us-east-1, October 2026";

    private final String pattern;

    Message(String pattern) {
        this.pattern = pattern;
    }

    /** The text with its arguments put in; numbers are written without grouping. */
    public String with(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(pattern, (Object[]) texts);
    }

    /** A {@code ResourceNotFoundException} with this text, ready to be thrown. */
    public FaultException asNotFound(Object... arguments) {
        return new FaultException(new Fault.ResourceNotFound(with(arguments)));
    }

    /** A {@code ResourceInUseException} with this text, ready to be thrown. */
    public FaultException asInUse(Object... arguments) {
        return new FaultException(new Fault.ResourceInUse(with(arguments)));
    }

    /** A {@code ValidationException} with this text, ready to be thrown. */
    public FaultException asValidation(Object... arguments) {
        return new FaultException(new Fault.Validation(with(arguments)));
    }
}
