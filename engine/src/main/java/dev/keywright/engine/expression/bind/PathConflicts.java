package dev.keywright.engine.expression.bind;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.PathStep;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;

/**
 * Paths of one expression must not meddle with each other: none may lie on the way to another (overlap), nor may two of
 * them take the same place for a map and for a list (conflict). Any overlap is reported before any conflict.
 */
public final class PathConflicts {
    private enum Relation {
        APART, OVERLAP, CONFLICT
    }

    private PathConflicts() {}

    /** What the service says of the first two paths that do not go together; empty when all do. */
    public static Optional<String> among(List<DocumentPath> paths) {
        return first(paths, Relation.OVERLAP, Message.PATHS_OVERLAP)
                .or(() -> first(paths, Relation.CONFLICT, Message.PATHS_CONFLICT));
    }

    /** @throws FaultException when two paths of an expression of that kind do not go together */
    static void refuse(ExpressionKind kind, List<DocumentPath> paths) {
        among(paths).ifPresent(detail -> {
            throw Message.INVALID_EXPRESSION.asValidation(kind.parameterName(), detail);
        });
    }

    private static Optional<String> first(List<DocumentPath> paths, Relation unwanted, Message message) {
        for (int second = 1; second < paths.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (relation(paths.get(first), paths.get(second)) == unwanted) {
                    return Optional.of(message.with(paths.get(first), paths.get(second)));
                }
            }
        }
        return Optional.empty();
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
}
