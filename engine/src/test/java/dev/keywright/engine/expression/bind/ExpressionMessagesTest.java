package dev.keywright.engine.expression.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.AttributeValue;

/** The service's words for every way an expression can be wrong (FACTS §3.5, messages 33–56). */
class ExpressionMessagesTest {
    private static final Map<String, String> NAMES = Map.of("#a", "a", "#b", "b", "#status", "status");
    private static final Map<String, AttributeValue> VALUES = Literals.entries(
            """
            {':v': 'v', ':w': 'w', ':n': 1, ':m': 2, ':bool': true, ':null': null, ':list': [1], ':map': {a: 1},
             ':ss': <'x'>, ':ns': <1>, ':S': 'S', ':bad': 'STRING', ':bin': 0xFF}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        ``                           | The expression can not be empty;
                        a                            | Syntax error; token: "<EOF>", near: "a"
                        a =                          | Syntax error; token: "<EOF>", near: "="
                        a = :v AND                   | Syntax error; token: "<EOF>", near: "AND"
                        a = :v b                     | Syntax error; token: "b", near: ":v b"
                        a-b                          | Syntax error; token: "-", near: "a-b"
                        a = = :v                     | Syntax error; token: "=", near: "= = :v"
                        a AND b = :v                 | Syntax error; token: "AND", near: "a AND b"
                        a == :v                      | Syntax error; token: "=", near: "== :v"
                        a = :v)                      | Syntax error; token: ")", near: ":v)"
                        (a = :v                      | Syntax error; token: "<EOF>", near: ":v"
                        a = 1                        | Syntax error; token: "1", near: "= 1"
                        a = "x"                      | Syntax error; token: "\"", near: "= \"x"
                        !!!                          | Syntax error; token: "!", near: "!!"
                        (a = :v) = :w                | Syntax error; token: "=", near: ") = :w"
                        a BETWEEN :v OR :w           | Syntax error; token: "OR", near: ":v OR :w"
                        a IN :v                      | Syntax error; token: ":v", near: "IN :v"
                        a IN ()                      | Syntax error; token: ")", near: "()"
                        attribute_exists()           | Syntax error; token: ")", near: "()"
                        a[b] = :v                    | Syntax error; token: "b", near: "[b]"
                        a[-1] = :v                   | Syntax error; token: "-", near: "[-1"
                        a..b = :v                    | Syntax error; token: ".", near: "..b"
                        a[99999999999] = :v          | List index is not within the allowable range; index: [99999999999]
                        ((a = :v))                   | The expression has redundant parentheses;
                        ((a)) = :v                   | The expression has redundant parentheses;
                        (a = :v) AND ((b = :w))      | The expression has redundant parentheses;
                        nope(a)                      | Invalid function name; function: nope
                        Attribute_exists(a)          | Invalid function name; function: Attribute_exists
                        SIZE(a) > :n                 | Invalid function name; function: SIZE
                        if_not_exists(a, :v) = :v    | The function is not allowed in a condition expression; function: if_not_exists
                        size(a)                      | The function is not allowed to be used this way in an expression; function: size
                        attribute_exists(a) = :bool  | The function is not allowed to be used this way in an expression; function: attribute_exists
                        contains(a, begins_with(a, :v)) | The function is not allowed to be used this way in an expression; function: begins_with
                        status = :v                  | Attribute name is a reserved keyword; reserved keyword: status
                        a.Size = :v                  | Attribute name is a reserved keyword; reserved keyword: Size
                        set = :v                     | Attribute name is a reserved keyword; reserved keyword: set
                        #x = :v                      | An expression attribute name used in the document path is not defined; attribute name: #x
                        a = :x                       | An expression attribute value used in expression is not defined; attribute value: :x
                        size(a, b) > :n              | Incorrect number of operands for operator or function; operator or function: size, number of operands: 2
                        begins_with(a)               | Incorrect number of operands for operator or function; operator or function: begins_with, number of operands: 1
                        attribute_exists(a, b)       | Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2
                        attribute_exists(:v)         | Operator or function requires a document path; operator or function: attribute_exists
                        attribute_not_exists(size(a)) | Operator or function requires a document path; operator or function: attribute_not_exists
                        begins_with(a, :n)           | Incorrect operand type for operator or function; operator or function: begins_with, operand type: N
                        begins_with(:ss, a)          | Incorrect operand type for operator or function; operator or function: begins_with, operand type: SS
                        size(:n) > :n                | Incorrect operand type for operator or function; operator or function: size, operand type: N
                        a < :bool                    | Incorrect operand type for operator or function; operator or function: <, operand type: BOOL
                        a BETWEEN :list AND :list    | Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: L
                        attribute_type(a, b)         | Incorrect operand type for operator or function; operator or function: attribute_type, operand type: {NS,SS,L,BS,N,M,B,BOOL,NULL,S}
                        attribute_type(a, :n)        | Incorrect operand type for operator or function; operator or function: attribute_type, operand type: N
                        attribute_type(a, :bad)      | Invalid attribute type name found; type: STRING, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}
                        a = a                        | The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]
                        a = #a                       | The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]
                        contains(a.b[1], a.b[1])     | The first operand must be distinct from the remaining operands for this operator or function; operator: contains, first operand: [a, b, [1]]
                        a BETWEEN :w AND :v          | The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {S:w}, upper bound operand: AttributeValue: {S:v}
                        a BETWEEN :v AND :n          | The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {S:v}, upper bound operand: AttributeValue: {N:1}
                        """)
    void conditions(String expression, String message) {
        assertThatThrownBy(() -> binder().condition(expression)).isInstanceOf(FaultException.class)
                .hasMessage("Invalid ConditionExpression: " + message);
        assertThatThrownBy(() -> binder().filter(expression)).isInstanceOf(FaultException.class)
                .hasMessage("Invalid FilterExpression: " + message.replace("in a condition", "in a filter"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        nope(#x) AND ((status = :x)) | The expression has redundant parentheses;
                        nope(#x) AND size(status)    | Invalid function name; function: nope
                        size(status) AND #x = :x     | The function is not allowed to be used this way in an expression; function: size
                        status = :x                  | Attribute name is a reserved keyword; reserved keyword: status
                        size(:x, a) > a              | An expression attribute value used in expression is not defined; attribute value: :x
                        size(:n, a) > a AND a = :x   | Incorrect number of operands for operator or function; operator or function: size, number of operands: 2
                        a < :bool AND a = :x         | Incorrect operand type for operator or function; operator or function: <, operand type: BOOL
                        """)
    void theFirstProblemInTheServicesOrderIsReported(String expression, String message) {
        assertThatThrownBy(() -> binder().condition(expression)).hasMessage("Invalid ConditionExpression: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        ``                           | The expression can not be empty;
                        INVALID SYNTAX HERE          | Syntax error; token: "INVALID", near: "INVALID SYNTAX"
                        SET                          | Syntax error; token: "<EOF>", near: "SET"
                        SET a                        | Syntax error; token: "<EOF>", near: "a"
                        SET a = :v,                  | Syntax error; token: "<EOF>", near: ","
                        SET a = VALUE 1              | Syntax error; token: "1", near: "VALUE 1"
                        SET a = b + c + d            | Syntax error; token: "+", near: "c + d"
                        SET a = (b + c) + d          | Syntax error; token: "+", near: ") + d"
                        SET a = b + (c - d)          | Syntax error; token: "-", near: "c - d"
                        ADD a b                      | Syntax error; token: "b", near: "a b"
                        SET hits : incr              | Syntax error; token: ":", near: "hits : incr"
                        SET a = ((:v))               | The expression has redundant parentheses;
                        SET status = :v              | Attribute name is a reserved keyword; reserved keyword: status
                        SET a = nope(b)              | Invalid function name; function: nope
                        SET a = size(b)              | The function is not allowed in an update expression; function: size
                        SET a = :v SET b = :v        | The "SET" section can only be used once in an update expression;
                        set a = :v Set b = :v        | The "SET" section can only be used once in an update expression;
                        REMOVE #x                    | An expression attribute name used in the document path is not defined; attribute name: #x
                        SET a = :x                   | An expression attribute value used in expression is not defined; attribute value: :x
                        SET a = :v, a = :w           | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]
                        SET a = :v REMOVE a.b        | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a, b]
                        SET a[0] = :v, a.b = :v      | Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, [0]], path two: [a, b]
                        SET a[0] = :v, a.b = :v, a[0] = :w | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a, [0]], path two: [a, [0]]
                        ADD a :v                     | Incorrect operand type for operator or function; operator: ADD, operand type: STRING
                        ADD a :list                  | Incorrect operand type for operator or function; operator: ADD, operand type: LIST
                        DELETE a :n                  | Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER
                        DELETE a :bool               | Incorrect operand type for operator or function; operator: DELETE, operand type: BOOLEAN
                        SET a = list_append(b)       | Incorrect number of operands for operator or function; operator or function: list_append, number of operands: 1
                        SET a = if_not_exists(:v, b) | Operator or function requires a document path; operator or function: if_not_exists
                        SET a = list_append(b, :v)   | Incorrect operand type for operator or function; operator or function: list_append, operand type: S
                        SET a = b + :v               | Incorrect operand type for operator or function; operator or function: +, operand type: S
                        SET a = :list - b            | Incorrect operand type for operator or function; operator or function: -, operand type: L
                        SET status = nope(:x) SET b = #x | Attribute name is a reserved keyword; reserved keyword: status
                        SET a = nope(:x) SET b = #x  | Invalid function name; function: nope
                        SET a = :x, b = #x           | An expression attribute name used in the document path is not defined; attribute name: #x
                        """)
    void updates(String expression, String message) {
        assertThatThrownBy(() -> binder().update(expression)).isInstanceOf(FaultException.class)
                .hasMessage("Invalid UpdateExpression: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        ``                           | The expression can not be empty;
                        !!                           | Syntax error; token: "!", near: "!!"
                        a,                           | Syntax error; token: "<EOF>", near: ","
                        a b                          | Syntax error; token: "b", near: "a b"
                        a, :v                        | Syntax error; token: ":v", near: ", :v"
                        (a)                          | Syntax error; token: "(", near: "(a"
                        a, Date                      | Attribute name is a reserved keyword; reserved keyword: Date
                        a, #x                        | An expression attribute name used in the document path is not defined; attribute name: #x
                        a.b, #a                      | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a]
                        a.b, a[1]                    | Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [1]]
                        """)
    void projections(String expression, String message) {
        assertThatThrownBy(() -> binder().projection(expression)).isInstanceOf(FaultException.class)
                .hasMessage("Invalid ProjectionExpression: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        a = :v OR b = :v             | Invalid operator used in KeyConditionExpression: OR
                        NOT a = :v                   | Invalid operator used in KeyConditionExpression: NOT
                        a <> :v                      | Invalid operator used in KeyConditionExpression: <>
                        a IN (:v)                    | Invalid operator used in KeyConditionExpression: IN
                        contains(a, :v)              | Invalid operator used in KeyConditionExpression: contains
                        a = :v AND attribute_exists(b) | Invalid operator used in KeyConditionExpression: attribute_exists
                        size(a) = :n                 | KeyConditionExpressions cannot contain nested operations
                        a = b                        | Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition
                        :v = :w                      | Invalid condition in KeyConditionExpression: No key attribute specified
                        :v BETWEEN a AND :w          | Invalid condition in KeyConditionExpression: BETWEEN operator must have the key attribute as its first operand
                        begins_with(:v, a)           | Invalid condition in KeyConditionExpression: begins_with operator must have the key attribute as its first operand
                        a.b = :v                     | Invalid KeyConditionExpression: KeyConditionExpressions cannot have conditions on nested attributes
                        a = :v AND a = :w            | Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key
                        a = :v AND a BETWEEN :v AND :w | Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key
                        a =                          | Invalid KeyConditionExpression: Syntax error; token: "<EOF>", near: "="
                        """)
    void keyConditions(String expression, String message) {
        assertThatThrownBy(() -> binder().keyCondition(expression)).isInstanceOf(FaultException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            a = :v OR NOT b = :v AND (contains(a, :w) OR size(b) >= :n)
                                            ((a = :v) OR b = :v) AND b = :w
                                            (a) = (:v)
                                            (a.b).c = :v
                                            (a)[1] < :v
                                            NOT NOT a = :v
                                            :v = a
                                            a IN (b, :v, size(b))
                                            a between :v and :w
                                            attribute_type(a, :S)
                                            size(a) = size(b)
                                            _a = :v
                                            begins_with ( #status , :v )
                                            a = :null
                                            """)
    void wellFormedConditionsAreAccepted(String expression) {
        assertThat(binder().condition(expression)).isNotNull();
    }

    private static ExpressionBinder binder() {
        return new ExpressionBinder(new ExpressionCache(100), NAMES, VALUES);
    }
}
