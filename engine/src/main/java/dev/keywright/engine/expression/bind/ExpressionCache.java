package dev.keywright.engine.expression.bind;

import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.ConditionParser;
import dev.keywright.engine.expression.syntax.ConditionSyntax;
import dev.keywright.engine.expression.syntax.ProjectionParser;
import dev.keywright.engine.expression.syntax.ProjectionSyntax;
import dev.keywright.engine.expression.syntax.UpdateParser;
import dev.keywright.engine.expression.syntax.UpdateSyntax;

/**
 * Expressions by their text, parsed and checked as far as the text alone allows: an application sends the same few
 * texts thousands of times a second. Texts with an error are not kept. For any number of threads.
 */
public final class ExpressionCache {
    private final BoundedCache<ConditionSyntax> conditions;
    private final BoundedCache<ProjectionSyntax> projections;
    private final BoundedCache<UpdateSyntax> updates;

    /** @param capacity how many texts of each grammar are kept at most */
    public ExpressionCache(int capacity) {
        conditions = new BoundedCache<>(capacity);
        projections = new BoundedCache<>(capacity);
        updates = new BoundedCache<>(capacity);
    }

    ConditionSyntax condition(ExpressionKind kind, String text) {
        return conditions.get(text, _ -> {
            ConditionSyntax condition = ConditionParser.parse(kind, text);
            new ConditionRules(kind).check(condition);
            return condition;
        });
    }

    ProjectionSyntax projection(String text) {
        return projections.get(text, _ -> {
            ProjectionSyntax projection = ProjectionParser.parse(text);
            projection.paths().forEach(new PathRules(ExpressionKind.PROJECTION)::check);
            return projection;
        });
    }

    UpdateSyntax update(String text) {
        return updates.get(text, _ -> {
            UpdateSyntax update = UpdateParser.parse(text);
            new UpdateRules().check(update);
            return update;
        });
    }
}
