package dev.keywright.engine.expression.bind;

import java.util.List;

import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.ProjectionSyntax;

/** Binds projections. */
record ProjectionBinder(Placeholders placeholders) {
    BoundProjection bind(ProjectionSyntax projection) {
        List<DocumentPath> paths = projection.paths()
                .stream()
                .map(path -> placeholders.path(ExpressionKind.PROJECTION, path))
                .toList();
        PathConflicts.refuse(ExpressionKind.PROJECTION, paths);
        return new BoundProjection(paths);
    }
}
