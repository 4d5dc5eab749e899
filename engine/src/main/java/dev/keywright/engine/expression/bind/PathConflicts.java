package dev.keywright.engine.expression.bind;

import java.util.List;

import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.PathStep;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;

/**
 * Paths of one expression must not meddle with each other: none may lie on the way to another (overlap), nor may two of
 * them take the same place for a map and for a list (conflict). Any overlap is reported before any conflict.
 */
record PathConflicts(ExpressionKind kind) {
    private enum Relation {
        APART, OVERLAP, CONFLICT
    }

    void refuse(List<DocumentPath> paths) {
        refuse(paths, Relation.OVERLAP, Message.PATHS_OVERLAP);
        refuse(paths, Relation.CONFLICT, Message.PATHS_CONFLICT);
    }

    private void refuse(List<DocumentPath> paths, Relation unwanted, Message message) {
        for (int second = 1; second < paths.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (relation(paths.get(first), paths.get(second)) == unwanted) {
                    throw fault(message.with(paths.get(first), paths.get(second)));
                }
            }
        }
    }

    private static Relation relation(DocumentPath one, DocumentPath other) {
        if (!one.attribute().equals(other.attribute())) {
            return Relation.APART;
        }
        int common = Math.min(one.steps().size(), other.steps().size());
        for (int i = 0; i < common; i++) {
            PathStep a = one.steps().get(i);
            PathStep b = other.steps().get(i);
            if (!a.equals(b)) {
                return a.getClass() == b.getClass() ? Relation.APART : Relation.CONFLICT;
            }
        }
        return Relation.OVERLAP;
    }

    private FaultException fault(String detail) {
        return Message.INVALID_EXPRESSION.asValidation(kind.parameterName(), detail);
    }
}
