package dev.keywright.desktop.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import dev.keywright.design.format.DesignJson;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.desktop.fx.Fx;
import dev.keywright.desktop.fx.SmallShop;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question is written down, solved on the form, changed in the raw request, and run. */
class PatternEditorTest {
    private static final String PAGE = "#pattern-page";

    @TempDir
    Path folder;

    private WindowRobot robot;

    @BeforeEach
    void openTheShop() {
        robot = new WindowRobot(folder);
        Fx.run(() -> robot.window().open(SmallShop.design()));
        robot.click("#screen-patterns");
        robot.click("#pattern-add");
    }

    @AfterEach
    void closeTheWindow() {
        robot.close();
    }

    private AccessPattern pattern() {
        return robot.window().session().design().accessPatterns().getLast();
    }

    private Request.Query query() {
        return (Request.Query) pattern().request().orElseThrow();
    }

    private void choose(String query, String item) {
        robot.reveal(PAGE, query);
        robot.click(query);
        robot.click(robot.popupCell(item));
    }

    private String raw() {
        return Fx.call(() -> ((CodeArea) robot.node("#pattern-raw")).getText());
    }

    @Test
    void aQuestionIsSolvedOnTheFormAndRun() {
        String start = DesignJson.write(robot.window().session().design());
        robot.fill("#pattern-name", "Open orders since");
        assertThat(pattern().name()).isEqualTo(new PatternName("Open orders since"));
        choose("#pattern-operation", "Query");
        assertThat(query().keyCondition().partition()).containsExactly(KeyTemplate.parse("CUSTOMER#<customerId>"));
        choose("#pattern-source", "shop/GSI1");
        assertThat(query().source().index()).contains(new IndexName("GSI1"));
        assertThat(query().keyCondition().partition()).containsExactly(KeyTemplate.parse("STATUS#<status>"));
        assertThat(pattern().parameters()).singleElement()
                .satisfies(parameter -> assertThat(parameter.examples()).isNotEmpty());
        choose("#pattern-operator-GSI1SK", ">=");
        assertThat(query().keyCondition().range()).containsExactly(
                RangeCondition.of(RangeOperator.GE, KeyTemplate.parse("<placedAt>")));
        assertThat(raw()).contains("GSI1PK = :pk AND GSI1SK >= :sk", "STATUS#<status>");

        robot.reveal(PAGE, "#pattern-limit");
        robot.fill("#pattern-limit", "3");
        assertThat(query().limit()).hasValue(3);
        robot.reveal(PAGE, "#pattern-peak");
        robot.fill("#pattern-peak", "250");
        assertThat(pattern().rate().peak()).isEqualTo(250);

        robot.click("#patterns-run-one");
        robot.until("it has run", () -> robot.isThere("#pattern-expect-take"));
        robot.reveal(PAGE, "#pattern-expect-take");
        robot.click("#pattern-expect-take");
        assertThat(pattern().expected()).isEqualTo(List.of(new Expectation.Count(3)));

        String end = DesignJson.write(robot.window().session().design());
        int steps = 0;
        while (!DesignJson.write(robot.window().session().design()).equals(start)) {
            Fx.run(robot.window().session()::undo);
            assertThat(++steps).isLessThan(20);
        }
        for (int i = 0; i < steps; i++) {
            Fx.run(robot.window().session()::redo);
        }
        assertThat(DesignJson.write(robot.window().session().design())).isEqualTo(end);
    }

    @Test
    void theRawRequestAndTheFormAreOne() {
        choose("#pattern-operation", "Query");
        robot.click("#pattern-raw");
        robot.keys(KeyCode.SHORTCUT, KeyCode.A);
        robot.type("{\"TableName\": \"shop\", \"KeyConditionExpression\": \"PK = :a AND SK < :b\"");
        assertThat(((Labeled) robot.node("#pattern-raw-remark")).getText()).contains("Not taken over yet");
        robot.type(", \"ExpressionAttributeValues\": {\":a\": {\"S\": \"PRODUCT#<productId>\"}, "
                + "\":b\": {\"S\": \"E\"}}}");
        robot.until("the form has it", () -> query().keyCondition()
                .range()
                .equals(List.of(RangeCondition.of(RangeOperator.LT, KeyTemplate.literal("E")))));
        assertThat(pattern().parameters()).extracting(parameter -> parameter.name().value())
                .containsExactly("productId");
        assertThat(((Labeled) robot.node("#pattern-raw-remark")).getText()).contains("DynamoDB's API");
        assertThat(raw()).as("what was typed is left as it was typed").contains("\":a\"");
    }

    @Test
    void aPatternIsDuplicatedAndRemoved() {
        robot.click("#pattern-duplicate");
        assertThat(pattern().name().value()).isEqualTo("New access pattern, copy");
        robot.click("#pattern-remove");
        assertThat(pattern().name().value()).isEqualTo("New access pattern");
        assertThat(robot.isThere("#pattern-name")).isTrue();
    }
}
