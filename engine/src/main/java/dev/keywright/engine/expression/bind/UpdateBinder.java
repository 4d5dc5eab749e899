package dev.keywright.engine.expression.bind;

import java.util.List;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.UpdateAction;
import dev.keywright.engine.expression.UpdateTerm;
import dev.keywright.engine.expression.syntax.OperandSyntax;
import dev.keywright.engine.expression.syntax.PathSyntax;
import dev.keywright.engine.expression.syntax.UpdateSyntax;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Clause;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Value;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;

/**
 * Binds updates, judging in the service's order: every name defined, every value defined, no paths that meddle with
 * each other, sets and numbers where ADD and DELETE want them, then functions and arithmetic.
 */
record UpdateBinder(Placeholders placeholders) {
    private static final ExpressionKind KIND = ExpressionKind.UPDATE;

    BoundUpdate bind(UpdateSyntax update) {
        List<Clause> clauses = update.sections().stream().flatMap(section -> section.clauses().stream()).toList();
        clauses.forEach(this::requireNames);
        clauses.stream().flatMap(SyntaxWalk::operands).flatMap(SyntaxWalk::deep).forEach(this::requireValue);
        PathConflicts.refuse(KIND, clauses.stream().map(clause -> path(clause.path())).toList());
        clauses.forEach(this::requireSectionTypes);
        return new BoundUpdate(clauses.stream().map(this::action).toList());
    }

    private void requireNames(Clause clause) {
        placeholders.requireNames(KIND, clause.path());
        SyntaxWalk.operands(clause).flatMap(SyntaxWalk::paths).forEach(path -> placeholders.requireNames(KIND, path));
    }

    private void requireValue(OperandSyntax operand) {
        if (operand instanceof OperandSyntax.Placeholder(String name)) {
            value(name);
        }
    }

    private void requireSectionTypes(Clause clause) {
        switch (clause) {
            case Clause.Add(_, String name) -> requireSetOr(AttributeType.N, "ADD", value(name).type());
            case Clause.Delete(_, String name) -> requireSetOr(AttributeType.SS, "DELETE", value(name).type());
            case Clause.Set _,Clause.Remove _ -> {
            }
        }
    }

    private static void requireSetOr(AttributeType alsoAllowed, String operator, AttributeType type) {
        if (!type.isSet() && type != alsoAllowed) {
            throw fault(Message.UPDATE_OPERAND_TYPE.with(operator, longName(type)));
        }
    }

    /** ADD and DELETE alone call types by these names. */
    private static String longName(AttributeType type) {
        return switch (type) {
            case S -> "STRING";
            case N -> "NUMBER";
            case B -> "BINARY";
            case BOOL -> "BOOLEAN";
            case L -> "LIST";
            case M -> "MAP";
            case NULL, SS, NS, BS -> type.name();
        };
    }

    private UpdateAction action(Clause clause) {
        DocumentPath path = path(clause.path());
        return switch (clause) {
            case Clause.Set(_, Value value) -> new UpdateAction.Set(path, term(value));
            case Clause.Remove _ -> new UpdateAction.Remove(path);
            case Clause.Add(_, String name) -> new UpdateAction.Add(path, value(name));
            case Clause.Delete(_, String name) -> new UpdateAction.Delete(path, value(name));
        };
    }

    private UpdateTerm term(Value value) {
        return switch (value) {
            case Value.Single(OperandSyntax operand) -> term(operand);
            case Value.Sum(OperandSyntax left, OperandSyntax right) ->
                new UpdateTerm.Plus(numeric("+", term(left)), numeric("+", term(right)));
            case Value.Difference(OperandSyntax left, OperandSyntax right) ->
                new UpdateTerm.Minus(numeric("-", term(left)), numeric("-", term(right)));
        };
    }

    private UpdateTerm term(OperandSyntax operand) {
        return switch (operand) {
            case OperandSyntax.Path(PathSyntax path) -> new UpdateTerm.Path(path(path));
            case OperandSyntax.Placeholder(String name) -> new UpdateTerm.Literal(value(name));
            case OperandSyntax.Call(String name, List<OperandSyntax> arguments) ->
                call(UpdateFunction.named(name).orElseThrow(), arguments.stream().map(this::term).toList());
        };
    }

    private static UpdateTerm call(UpdateFunction function, List<UpdateTerm> arguments) {
        if (arguments.size() != UpdateFunction.OPERAND_COUNT) {
            throw fault(Message.OPERAND_COUNT.with(function.spelling(), arguments.size()));
        }
        UpdateTerm first = arguments.getFirst();
        UpdateTerm second = arguments.getLast();
        return switch (function) {
            case IF_NOT_EXISTS -> {
                if (!(first instanceof UpdateTerm.Path(DocumentPath path))) {
                    throw fault(Message.PATH_REQUIRED.with(function.spelling()));
                }
                yield new UpdateTerm.IfNotExists(path, second);
            }
            case LIST_APPEND -> new UpdateTerm.ListAppend(list(first), list(second));
        };
    }

    private static UpdateTerm list(UpdateTerm term) {
        if (term instanceof UpdateTerm.Literal(AttributeValue value) && value.type() != AttributeType.L) {
            throw fault(Message.OPERAND_TYPE.with(UpdateFunction.LIST_APPEND.spelling(), value.type()));
        }
        return term;
    }

    private static UpdateTerm numeric(String operator, UpdateTerm term) {
        if (term instanceof UpdateTerm.Literal(AttributeValue value) && value.type() != AttributeType.N) {
            throw fault(Message.OPERAND_TYPE.with(operator, value.type()));
        }
        return term;
    }

    private DocumentPath path(PathSyntax path) {
        return placeholders.path(KIND, path);
    }

    private AttributeValue value(String name) {
        return placeholders.value(KIND, name);
    }

    private static FaultException fault(String detail) {
        return Message.INVALID_EXPRESSION.asValidation(KIND.parameterName(), detail);
    }
}
