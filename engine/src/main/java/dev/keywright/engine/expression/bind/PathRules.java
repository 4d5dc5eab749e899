package dev.keywright.engine.expression.bind;

import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.PathSyntax;
import dev.keywright.engine.expression.syntax.PathSyntax.Part;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;

/** What a path must keep to whatever its aliases stand for: no reserved words, not too deep. */
record PathRules(ExpressionKind kind) {
    private static final int MAX_LEVELS = 32;

    void check(PathSyntax path) {
        for (Part part : path.parts()) {
            if (part instanceof Part.Name(String name) && ReservedWords.contains(name)) {
                throw fault(Message.RESERVED_KEYWORD.with(name));
            }
        }
        if (path.parts().size() > MAX_LEVELS) {
            throw fault(Message.PATH_TOO_DEEP.with(path.parts().size()));
        }
    }

    private FaultException fault(String detail) {
        return Message.INVALID_EXPRESSION.asValidation(kind.parameterName(), detail);
    }
}
