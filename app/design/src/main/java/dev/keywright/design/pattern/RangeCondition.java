package dev.keywright.design.pattern;

import java.util.List;

import dev.keywright.design.template.KeyTemplate;

/** One condition on a sort key attribute; slots of the templates are parameters of the pattern. */
public record RangeCondition(RangeOperator operator, List<KeyTemplate> operands) {
    public RangeCondition {
        operands = List.copyOf(operands);
    }

    public static RangeCondition of(RangeOperator operator, KeyTemplate... operands) {
        return new RangeCondition(operator, List.of(operands));
    }
}
