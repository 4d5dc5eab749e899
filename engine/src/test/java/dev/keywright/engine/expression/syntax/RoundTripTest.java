package dev.keywright.engine.expression.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.keywright.engine.expression.ExpressionKind;

/** Parsing what was printed gives back the tree that was printed. */
class RoundTripTest {
    private static final long SEED = 33;
    private static final int ROUNDS = 3_000;

    private final RandomSyntax random = new RandomSyntax(SEED);

    @Test
    void conditions() {
        for (int round = 0; round < ROUNDS; round++) {
            ConditionSyntax tree = random.condition(3);
            String text = SyntaxPrinter.print(tree);
            if (text.length() <= 4096) {
                assertThat(ConditionParser.parse(ExpressionKind.FILTER, text)).as("seed %d: %s", SEED, text)
                        .isEqualTo(tree);
            }
        }
    }

    @Test
    void updates() {
        for (int round = 0; round < ROUNDS; round++) {
            UpdateSyntax tree = random.update();
            String text = SyntaxPrinter.print(tree);
            assertThat(UpdateParser.parse(text)).as("seed %d: %s", SEED, text).isEqualTo(tree);
        }
    }

    @Test
    void projections() {
        for (int round = 0; round < ROUNDS; round++) {
            ProjectionSyntax tree = random.projection();
            String text = SyntaxPrinter.print(tree);
            assertThat(ProjectionParser.parse(text)).as("seed %d: %s", SEED, text).isEqualTo(tree);
        }
    }
}
