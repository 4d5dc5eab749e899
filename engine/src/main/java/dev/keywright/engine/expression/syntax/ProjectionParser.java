package dev.keywright.engine.expression.syntax;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.fault.FaultException;

/** Reads projections: paths between commas (FACTS §4.4). */
public final class ProjectionParser {
    private ProjectionParser() {}

    /** @throws FaultException with the service's message when {@code text} is not in the grammar */
    public static ProjectionSyntax parse(String text) {
        TokenStream tokens = new TokenStream(ExpressionKind.PROJECTION, text);
        List<PathSyntax> paths = new ArrayList<>();
        do {
            paths.add(tokens.path());
        } while (tokens.takeIf(","));
        tokens.finish();
        return new ProjectionSyntax(paths);
    }
}
