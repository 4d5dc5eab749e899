package dev.keywright.engine.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.expression.bind.PlaceholderNames;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;

/** The way from a request's placeholders to the binder of its expressions. */
final class Expressions {
    private Expressions() {}

    /**
     * Checks which names and values there are; what the values are is checked once the binder is asked for, since other
     * values of the request come before them (FACTS §3.4).
     *
     * @param expressions the expressions there are
     * @param takers those of them that may use values
     * @param missing how the older layer calls the expressions that could have used values
     */
    static Supplier<ExpressionBinder> binder(ExpressionCache cache, Wording wording, Given expressions, Given takers,
            String missing, Optional<Map<String, String>> names,
            Optional<Map<String, Supplied<AttributeValue>>> values) {
        if (names.isPresent()) {
            if (expressions.isNothing()) {
                throw Message.NAMES_WITHOUT_EXPRESSION.asValidation();
            }
            PlaceholderNames.requireAliases(names.get().keySet());
        }
        if (values.isPresent()) {
            if (takers.isNothing()) {
                throw valuesWithoutExpression(wording, missing);
            }
            PlaceholderNames.requireValueNames(values.get().keySet());
        }
        return () -> new ExpressionBinder(cache, names.orElse(Map.of()),
                values.isPresent() ? Values.placeholders(values.get(), bare(wording)) : Map.of());
    }

    private static FaultException valuesWithoutExpression(Wording wording, String missing) {
        String text = Message.VALUES_WITHOUT_EXPRESSION.with();
        return wording == Wording.OLDER
                ? Message.EXPRESSION_MISSING.asValidation(text, missing)
                : Message.VALUES_WITHOUT_EXPRESSION.asValidation();
    }

    /** Whoever calls puts the envelope around everything, so values must not bring one of their own. */
    private static Wording bare(Wording wording) {
        return wording == Wording.ENVELOPED ? Wording.BARE : wording;
    }
}
