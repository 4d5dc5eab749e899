package dev.keywright.engine.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

import dev.keywright.engine.value.AttributeType;

/** A condition on one item, or a filter: everything in it resolved, nothing left to go wrong (FACTS §4.6). */
public sealed interface BoundCondition {
    /** True when all terms are; at least one term. */
    record And(List<BoundCondition> terms) implements BoundCondition {
        public And {
            terms = List.copyOf(terms);
        }
    }

    /** True when any term is; at least one term. */
    record Or(List<BoundCondition> terms) implements BoundCondition {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    record Not(BoundCondition term) implements BoundCondition {}

    record Comparison(Comparator comparator, BoundOperand left, BoundOperand right) implements BoundCondition {}

    record Between(BoundOperand operand, BoundOperand low, BoundOperand high) implements BoundCondition {}

    record In(BoundOperand operand, List<BoundOperand> candidates) implements BoundCondition {
        public In {
            candidates = List.copyOf(candidates);
        }
    }

    record AttributeExists(DocumentPath path) implements BoundCondition {}

    record AttributeNotExists(DocumentPath path) implements BoundCondition {}

    record HasType(BoundOperand operand, AttributeType type) implements BoundCondition {}

    record BeginsWith(BoundOperand operand, BoundOperand prefix) implements BoundCondition {}

    record Contains(BoundOperand container, BoundOperand content) implements BoundCondition {}

    /** The top-level attributes it looks at, in order of appearance. */
    default SequencedSet<String> attributes() {
        SequencedSet<String> names = new LinkedHashSet<>();
        paths(this).forEach(path -> names.add(path.attribute()));
        return names;
    }

    private static Stream<DocumentPath> paths(BoundCondition condition) {
        return switch (condition) {
            case And(var terms) -> terms.stream().flatMap(BoundCondition::paths);
            case Or(var terms) -> terms.stream().flatMap(BoundCondition::paths);
            case Not(var term) -> paths(term);
            case Comparison(_, var left, var right) -> paths(left, right);
            case Between(var operand, var low, var high) -> paths(operand, low, high);
            case In(var operand, var candidates) ->
                Stream.concat(paths(operand), paths(candidates.toArray(BoundOperand[]::new)));
            case AttributeExists(var path) -> Stream.of(path);
            case AttributeNotExists(var path) -> Stream.of(path);
            case HasType(var operand, _) -> paths(operand);
            case BeginsWith(var operand, var prefix) -> paths(operand, prefix);
            case Contains(var container, var content) -> paths(container, content);
        };
    }

    private static Stream<DocumentPath> paths(BoundOperand... operands) {
        return Stream.of(operands).flatMap(operand -> switch (operand) {
            case BoundOperand.Path(var path) -> Stream.of(path);
            case BoundOperand.Literal _ -> Stream.empty();
            case BoundOperand.Size(var of) -> paths(of);
        });
    }
}
