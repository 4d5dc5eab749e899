package dev.keywright.engine.partiql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.UpdateAction;
import dev.keywright.engine.expression.UpdateTerm;
import dev.keywright.engine.expression.bind.PathConflicts;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;

/** Reads the SET and REMOVE clauses of an update. */
final class UpdateClauses {
    private final StatementReader reader;
    private final ValueParser values;

    UpdateClauses(StatementReader reader, ValueParser values) {
        this.reader = reader;
        this.values = values;
    }

    /** One clause or more. */
    BoundUpdate read() {
        List<UpdateAction> actions = new ArrayList<>();
        while (true) {
            if (reader.takeIf("SET")) {
                do {
                    actions.add(set());
                } while (reader.takeIf(","));
            } else if (reader.takeIf("REMOVE")) {
                do {
                    actions.add(new UpdateAction.Remove(reader.path()));
                } while (reader.takeIf(","));
            } else {
                break;
            }
        }
        if (actions.isEmpty()) {
            throw reader.unexpected();
        }
        PathConflicts.among(actions.stream().map(UpdateAction::path).toList()).ifPresent(detail -> {
            throw StatementReader.invalid(detail);
        });
        return new BoundUpdate(actions);
    }

    private UpdateAction set() {
        DocumentPath path = reader.path();
        reader.expect("=");
        PartiqlToken name = reader.peek();
        if (isCall("set_add")) {
            return new UpdateAction.Add(path, setArgument(path, "SET_ADD", name));
        }
        if (isCall("set_delete")) {
            return new UpdateAction.Delete(path, setArgument(path, "SET_DELETE", name));
        }
        return new UpdateAction.Set(path, sum());
    }

    private boolean isCall(String function) {
        return reader.peekBeyond().is("(") && reader.peek().kind() == PartiqlTokenKind.IDENTIFIER
                && reader.peek().text().equalsIgnoreCase(function);
    }

    /** {@code SET_ADD(path, set)}, whose path is the one assigned to. */
    private AttributeValue setArgument(DocumentPath assigned, String function, PartiqlToken name) {
        reader.take();
        reader.expect("(");
        PartiqlToken first = reader.peek();
        UpdateTerm path = sum();
        if (!reader.takeIf(",")) {
            throw Message.SET_FUNCTION_ARGUMENTS.asValidation(function, name.place());
        }
        PartiqlToken second = reader.peek();
        UpdateTerm members = sum();
        if (reader.at(",")) {
            throw Message.SET_FUNCTION_ARGUMENTS.asValidation(function, name.place());
        }
        reader.expect(")");
        if (!path.equals(new UpdateTerm.Path(assigned))) {
            throw Message.SET_FUNCTION_PATH.asValidation(function, first.place());
        }
        if (members instanceof UpdateTerm.Literal(AttributeValue value) && value.type().isSet()) {
            return value;
        }
        throw Message.SET_FUNCTION_TYPE.asValidation(function, second.place());
    }

    private UpdateTerm sum() {
        UpdateTerm left = term();
        if (reader.takeIf("+")) {
            return new UpdateTerm.Plus(numeric("+", left), numeric("+", term()));
        }
        if (reader.takeIf("-")) {
            return new UpdateTerm.Minus(numeric("-", left), numeric("-", term()));
        }
        return left;
    }

    private UpdateTerm term() {
        if (reader.takeIf("(")) {
            reader.enter();
            UpdateTerm inner = sum();
            reader.expect(")");
            reader.leave();
            return inner;
        }
        if (values.isNext()) {
            return new UpdateTerm.Literal(values.value());
        }
        if (reader.peek().kind() == PartiqlTokenKind.IDENTIFIER && reader.peekBeyond().is("(")) {
            return call();
        }
        return new UpdateTerm.Path(reader.path());
    }

    private UpdateTerm call() {
        PartiqlToken name = reader.take();
        String function = name.text().toLowerCase(Locale.ROOT);
        if (!function.equals("list_append") && !function.equals("if_not_exists")) {
            throw Message.UNRECOGNIZED_FUNCTION.asValidation(name.text(), name.place());
        }
        reader.expect("(");
        reader.enter();
        List<UpdateTerm> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (reader.takeIf(","));
        reader.expect(")");
        reader.leave();
        if (arguments.size() != 2) {
            throw StatementReader.invalid(Message.OPERAND_COUNT.with(function, arguments.size()));
        }
        UpdateTerm first = arguments.getFirst();
        UpdateTerm second = arguments.getLast();
        if (function.equals("list_append")) {
            return new UpdateTerm.ListAppend(typed(AttributeType.L, function, first),
                    typed(AttributeType.L, function, second));
        }
        if (first instanceof UpdateTerm.Path(DocumentPath path)) {
            return new UpdateTerm.IfNotExists(path, second);
        }
        throw StatementReader.invalid(Message.PATH_REQUIRED.with(function));
    }

    private static UpdateTerm numeric(String operator, UpdateTerm term) {
        return typed(AttributeType.N, operator, term);
    }

    private static UpdateTerm typed(AttributeType wanted, String operator, UpdateTerm term) {
        if (term instanceof UpdateTerm.Literal(AttributeValue value) && value.type() != wanted) {
            throw StatementReader.invalid(Message.OPERAND_TYPE.with(operator, value.type()));
        }
        return term;
    }
}
