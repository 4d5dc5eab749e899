package dev.keywright.desktop.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.format.DesignJson;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.ValueType;
import dev.keywright.desktop.session.ScreenId;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table made and changed on its screen, from nothing. */
class TableEditorTest {
    private static final String PAGE = "#table-page";

    @TempDir
    Path folder;

    private WindowRobot robot;

    @BeforeEach
    void beginANewDesign() {
        robot = new WindowRobot(folder);
        robot.command("new design");
        robot.command("show table");
        robot.click("#table-first");
    }

    @AfterEach
    void closeTheWindow() {
        robot.close();
    }

    private Table table() {
        return robot.window().session().design().tables().getFirst();
    }

    private void choose(String query, String item) {
        robot.reveal(PAGE, query);
        robot.click(query);
        robot.click(robot.popupCell(item));
    }

    @Test
    void everyPartIsEditedAndUndoneByteForByte() {
        String start = DesignJson.write(robot.window().session().design());
        robot.fill("#table-name", "shop");
        assertThat(table().name().value()).isEqualTo("shop");

        robot.reveal(PAGE, "#index-add");
        robot.click("#index-add");
        robot.reveal(PAGE, "#index-0-partition-add");
        robot.click("#index-0-partition-add");
        choose("#index-0-sort-0-type", "N");
        choose("#index-0-projection", "INCLUDE");
        robot.fill("#index-0-projection-more", "status");
        GlobalIndex index = table().globalIndex(new IndexName("GSI1")).orElseThrow();
        assertThat(index.keys()).isEqualTo(new KeySchema(
                List.of(new AttributeName("GSI1PK"), new AttributeName("GSI1PK2")),
                List.of(new AttributeName("GSI1SK"))));
        assertThat(index.projection()).isEqualTo(new Projection.Include(List.of(new AttributeName("status"))));
        assertThat(table().attribute(new AttributeName("GSI1SK")).orElseThrow().type()).isEqualTo(ValueType.N);

        choose("#option-capacity", "PROVISIONED");
        robot.reveal(PAGE, "#option-read");
        robot.fill("#option-read", "25");
        robot.click("#option-read-scaling");
        assertThat(table().options().capacity()).isEqualTo(new Capacity.Provisioned(
                new ProvisionedUnits(25, Optional.of(new AutoScaling(25, 250, 70))), ProvisionedUnits.fixed(5)));

        robot.reveal(PAGE, "#option-ttl");
        robot.fill("#option-ttl", "expiresAt");
        assertThat(table().options().timeToLive()).contains(new AttributeName("expiresAt"));
        robot.reveal(PAGE, "#replica-add");
        robot.fill("#replica-add", "eu-west-2");
        assertThat(table().options().globalTable().regions()).hasSize(1);
        assertThat(table().options().stream()).isPresent();
        robot.reveal(PAGE, "#tag-add");
        robot.fill("#tag-add", "team");
        assertThat(table().options().tags()).containsKey("team");

        String end = DesignJson.write(robot.window().session().design());
        int steps = 0;
        while (robot.window()
                .session()
                .undoLabelProperty()
                .get()
                .filter(label -> !label.startsWith("add table"))
                .isPresent()) {
            robot.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(++steps).isLessThan(30);
        }
        assertThat(DesignJson.write(robot.window().session().design())).isEqualTo(start);
        for (int i = 0; i < steps; i++) {
            robot.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        }
        assertThat(DesignJson.write(robot.window().session().design())).isEqualTo(end);
    }

    @Test
    void whatIsNotAllowedIsSaidWhileTypedAndNeverHandedOver() {
        robot.click("#table-name");
        robot.keys(KeyCode.SHORTCUT, KeyCode.A);
        robot.type("a b");
        assertThat(isSaid("3 to 255 letters")).isTrue();
        robot.keys(KeyCode.TAB);
        assertThat(table().name().value()).isEqualTo("Table");
        assertThat(((TextField) robot.node("#table-name")).getText()).isEqualTo("Table");

        robot.fill("#table-sort", "PK");
        assertThat(isSaid("PK is in this key already")).isTrue();
        assertThat(table().keys()).isEqualTo(KeySchema.of("PK", "SK"));

        robot.reveal(PAGE, "#index-add-local");
        robot.click("#index-add-local");
        assertThat(isSaid("Local indexes need it")).isTrue();
        assertThat(robot.isThere("#table-sort-remove")).isFalse();
    }

    private boolean isSaid(String words) {
        return robot.node(PAGE)
                .lookupAll(".form-help")
                .stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .anyMatch(text -> text.contains(words));
    }

    @Test
    void focusStaysInTheFieldThatWasEdited() {
        robot.fill("#table-description", "Everything");
        assertThat(table().description()).isEqualTo("Everything");
        assertThat(robot.node("#table-description").isFocused()).isTrue();
        robot.keys(KeyCode.TAB);
        assertThat(robot.node("#table-partition").isFocused()).isTrue();
        assertThat(robot.window().desk().screenProperty().get()).isEqualTo(ScreenId.TABLE);
    }
}
