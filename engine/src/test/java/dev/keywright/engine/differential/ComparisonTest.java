package dev.keywright.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {

    private static final Answer REFUSED = answer(400, "{\"__type\": \"a#ValidationException\", \"message\": \"No\"}");

    @Test
    void findsNothingBetweenEqualAnswers() {
        Answer answer = answer(200, "{\"Items\": [{\"a\": {\"N\": \"1\"}}], \"Count\": 1}");
        assertThat(compared(answer, answer)).isEmpty();
    }

    @Test
    void namesThePlaceOfADifference() {
        assertThat(compared(answer(200, "{\"Items\": [{\"a\": {\"N\": \"1\"}}], \"Count\": 1}"),
                answer(200, "{\"Items\": [{\"a\": {\"N\": \"2\"}}]}")))
                .extracting(Difference::path, Difference::change)
                .containsExactly(tuple("Count", "1 ⇒ (absent)"),
                        tuple("Items[0].a.N", "1 ⇒ 2"));
    }

    @Test
    void tellsARefusalFromASuccess() {
        assertThat(compared(answer(200, "{}"), REFUSED)).extracting(Difference::path, Difference::change)
                .containsExactly(tuple("outcome", "ok ⇒ ValidationException: No"));
    }

    @Test
    void comparesTheWordsOfARefusalAndWhereTheyAre() {
        Answer other = answer(400, "{\"__type\": \"b#ValidationException\", \"Message\": \"Never\"}");
        assertThat(compared(REFUSED, other)).extracting(Difference::path, Difference::change)
                .containsExactly(
                        tuple("message", "No ⇒ Never"),
                        tuple("messageMember", "message ⇒ Message"));
    }

    private static List<Difference> compared(Answer oracle, Answer subject) {
        return Comparison.of(new Call("Query", JsonMapper.shared().createObjectNode()), oracle, subject);
    }

    private static Answer answer(int status, String body) {
        return new Answer(status, (ObjectNode) JsonMapper.shared().readTree(body));
    }
}
