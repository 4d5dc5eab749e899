package dev.keywright.engine.expression.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.expression.eval.Conditions;
import dev.keywright.engine.expression.eval.Projections;
import dev.keywright.engine.expression.eval.Updates;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Whatever the text: an answer or a fault, soon, and on a small stack. */
class GarbageTest {
    private static final List<String> PIECES = List.of("a", "b", "#a", ":v", ":n", ":s", "=", "<>", "<", ">=", "(", ")",
            "[", "]", "0", "1", ".", ",", "+", "-", "AND", "OR", "NOT", "BETWEEN", "IN", "SET", "REMOVE", "ADD",
            "DELETE", "size(", "contains(", "attribute_exists(", "begins_with(", "attribute_type(", "if_not_exists(",
            "list_append(", "status", "!", "\"", "a = :v", "SET a = :v", "\u00E9", "(a = :v)");
    private static final Map<String, AttributeValue> VALUES = Literals.entries("{':v': 'v', ':n': 1, ':s': <'a'>}");
    private static final Item ITEM = Literals.item("{a: {b: [1, 2]}, b: 1}");

    @Test
    void randomTextsNeverBreakAnything() {
        long seed = 4096;
        Random random = new Random(seed);
        ExpressionCache cache = new ExpressionCache(64);
        int accepted = 0;
        for (int round = 0; round < 60_000; round++) {
            String text = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining(" "));
            accepted += tryAll(cache, text, "seed " + seed);
        }
        assertThat(accepted).as("some of it makes sense").isGreaterThan(100);
    }

    private static int tryAll(ExpressionCache cache, String text, String hint) {
        ExpressionBinder binder = new ExpressionBinder(cache, Map.of("#a", "a"), VALUES);
        List<Consumer<String>> uses = List.of(expression -> Conditions.holds(binder.condition(expression), ITEM),
                binder::keyCondition, expression -> Projections.apply(binder.projection(expression), ITEM),
                expression -> Updates.apply(binder.update(expression), ITEM));
        int accepted = 0;
        for (Consumer<String> use : uses) {
            try {
                use.accept(text);
                accepted++;
            } catch (FaultException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (RuntimeException broken) {
                fail(hint + ": " + text, broken);
            }
        }
        return accepted;
    }

    @ParameterizedTest
    @MethodSource("deepTexts")
    void deepNestingNeedsNoDeepStack(String text, String expected) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(null, () -> {
            ExpressionBinder binder = new ExpressionBinder(new ExpressionCache(1), Map.of(), VALUES);
            if (text.startsWith("SET")) {
                Updates.apply(binder.update(text), ITEM);
            } else {
                Conditions.holds(binder.condition(text), ITEM);
            }
        }, "small stack", 512 * 1024);
        small.setUncaughtExceptionHandler((_, error) -> thrown.set(error));
        small.start();
        small.join();
        if (expected.isEmpty()) {
            assertThat(thrown.get()).isNull();
        } else {
            assertThat(thrown.get()).isInstanceOf(FaultException.class).hasMessageContaining(expected);
        }
    }

    static Stream<Arguments> deepTexts() {
        return Stream.of(Arguments.of("(".repeat(4000), "redundant parentheses"),
                Arguments.of("NOT ".repeat(1000) + "a = :v", "too many operators"),
                Arguments.of("NOT ".repeat(299) + "a = :v", ""),
                Arguments.of("NOT ".repeat(300) + "a = :v", "too many operators"),
                Arguments.of("(a = :v OR ".repeat(149) + "b = :v" + ")".repeat(149), ""),
                Arguments.of("size(".repeat(299) + "a" + ")".repeat(299) + " = :n", "operand type: N"),
                Arguments.of("size(".repeat(600) + "a", "too many operators"),
                Arguments.of("SET a = " + "list_append(".repeat(330), "too many operators"),
                Arguments.of("SET a = " + "(".repeat(2000), "redundant parentheses"),
                Arguments.of("SET a = b" + ".b".repeat(1000), "too many nesting elements"),
                Arguments.of("a" + "[0]".repeat(1000) + " = :n", "too many nesting elements"),
                Arguments.of("a = :v" + " OR a = :v".repeat(150), "too many operators"),
                Arguments.of("a = :v" + " ".repeat(4091), "Expression size has exceeded the maximum allowed size; "
                        + "expression size: 4097"));
    }
}
