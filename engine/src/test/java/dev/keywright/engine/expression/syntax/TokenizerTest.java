package dev.keywright.engine.expression.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.ExpressionKind;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        CONDITION  | a<=:v and #b[12]     | IDENTIFIER SYMBOL PLACEHOLDER KEYWORD ALIAS SYMBOL DIGITS SYMBOL END
                        UPDATE     | set a = and          | KEYWORD IDENTIFIER SYMBOL IDENTIFIER END
                        PROJECTION | set, in              | IDENTIFIER SYMBOL IDENTIFIER END
                        CONDITION  | set <> delete        | IDENTIFIER SYMBOL IDENTIFIER END
                        FILTER     | # : ! 1st            | UNKNOWN UNKNOWN UNKNOWN DIGITS IDENTIFIER END
                        FILTER     | _x1.\uD83D\uDE00     | IDENTIFIER SYMBOL UNKNOWN END
                        """)
    void kindsDependOnTheGrammar(ExpressionKind kind, String text, String kinds) {
        assertThat(Tokenizer.tokens(kind, text)
                .stream()
                .map(token -> token.kind().name())
                .collect(Collectors.joining(" "))).isEqualTo(kinds);
    }

    @Test
    void tokensAndTheSpacesBetweenThemAreTheWholeText() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(40), 0, 0x250)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            List<Token> tokens = Tokenizer.tokens(ExpressionKind.CONDITION, text);
            int position = 0;
            for (Token token : tokens.subList(0, tokens.size() - 1)) {
                assertThat(text.substring(position, token.start())).as("seed %d", seed).matches("[ \\t\\r\\n]*");
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()).isNotEmpty();
                position = token.end();
            }
            assertThat(text.substring(position)).matches("[ \\t\\r\\n]*");
        }
    }
}
