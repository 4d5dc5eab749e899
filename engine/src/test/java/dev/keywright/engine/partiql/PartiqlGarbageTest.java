package dev.keywright.engine.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.engine.fault.FaultException;

/** Whatever the text: a statement or a fault, soon, and on a small stack. */
class PartiqlGarbageTest {
    private static final List<String> PIECES = List.of("SELECT", "*", "FROM", "t", "\"t\"", "WHERE", "a", "b", "=",
            "<>", "<", "1", "-", "+", "1e5", ".5", "'s'", "AND", "OR", "NOT", "BETWEEN", "IN", "IS", "NULL", "MISSING",
            "(", ")", "[", "]", "{", "}", "<<", ">>", ",", ".", ":", "INSERT INTO t VALUE", "UPDATE t", "SET", "REMOVE",
            "DELETE FROM t", "RETURNING ALL OLD *", "ORDER BY a", "EXISTS(", "size(", "contains(", "set_add(",
            "SELECT * FROM t WHERE", "a = 1", "SET a = 1", "#", "'", "--", "/*", "\u00E9");

    @Test
    void randomTextsNeverBreakAnything() {
        long seed = 8192;
        Random random = new Random(seed);
        int accepted = 0;
        for (int round = 0; round < 60_000; round++) {
            String text = IntStream.range(0, 1 + random.nextInt(10))
                    .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining(" "));
            try {
                StatementParser.parse(text, List.of());
                accepted++;
            } catch (FaultException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (RuntimeException broken) {
                fail("seed " + seed + ": " + text, broken);
            }
        }
        assertThat(accepted).as("some of it makes sense").isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM t WHERE a = ;[", "SELECT * FROM t WHERE ;(", "SELECT * FROM t WHERE ;NOT ",
            "SELECT * FROM t WHERE ;size(", "UPDATE t SET a = ;(", "UPDATE t SET a = ;list_append(",
            "INSERT INTO t VALUE ;{'a':", "SELECT * FROM t WHERE a = ;<<"})
    void deepNestingNeedsNoDeepStack(String prefixAndPiece) throws InterruptedException {
        String[] parts = prefixAndPiece.split(";", 2);
        String text = parts[0] + parts[1].repeat(8000 / parts[1].length());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(null, () -> StatementParser.parse(text, List.of()), "small stack", 512 * 1024);
        small.setUncaughtExceptionHandler((_, error) -> thrown.set(error));
        small.start();
        small.join();
        assertThat(thrown.get()).isInstanceOf(FaultException.class).hasMessageContaining("wasn't well formed");
    }

    @Test
    void tokensAndWhatIsBetweenThemAreTheWholeText() {
        long seed = 1;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(40), 9, 0x100)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            int position = 0;
            for (PartiqlToken token : PartiqlTokenizer.tokens(text)) {
                assertThat(token.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(position);
                position = token.end();
            }
            assertThat(position).isEqualTo(text.length());
        }
    }
}
