package dev.keywright.engine.fault;

import java.text.MessageFormat;

/**
 * The service's words, verbatim: SDKs and tests match on them. One wording profile, {@value #PROFILE}; see FACTS §3.5
 * for each text's source and §3.6 for why there is a profile at all. Arguments are {@code {0}}, {@code {1}}, …; a
 * literal brace or apostrophe is quoted as {@link MessageFormat} wants it.
 */
public enum Message {
    // Keys
    MISSING_KEY("One or more parameter values were invalid: Missing the key {0} in the item"),
    KEY_TYPE_MISMATCH("One or more parameter values were invalid: Type mismatch for key {0} expected: {1} actual: {2}"),
    KEY_SCHEMA_MISMATCH("The provided key element does not match the schema"),

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

    // Tables
    TABLE_NOT_FOUND("Requested resource not found"),
    NAMED_TABLE_NOT_FOUND("Requested resource not found: Table: {0} not found");

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

    /** A {@code ValidationException} with this text, ready to be thrown. */
    public FaultException asValidation(Object... arguments) {
        return new FaultException(new Fault.Validation(with(arguments)));
    }
}
