package dev.keywright.desktop.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.desktop.session.ScreenId;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open the shop, change a key template, undo it, run all patterns, see the heatmap and the bill, write Terraform. */
class MainJobTest {
    @TempDir
    Path folder;

    private WindowRobot robot;

    @BeforeEach
    void openTheWindow() {
        robot = new WindowRobot(folder);
    }

    @AfterEach
    void closeTheWindow() {
        robot.close();
    }

    private Design design() {
        return robot.window().session().design();
    }

    private String customerSortKey() {
        EntityName customer = new EntityName("Customer");
        return String.valueOf(KeyChart.of(design().tables().getFirst(), design().entity(customer).orElseThrow())
                .get(new AttributeName("SK")));
    }

    private ScreenId screen() {
        return robot.window().desk().screenProperty().get();
    }

    private void everyPatternPasses() {
        int patterns = design().accessPatterns().size();
        robot.until("all patterns have run",
                () -> ((Label) robot.node("#patterns-coverage")).getText().contains("passed"));
        assertThat(((Label) robot.node("#patterns-coverage")).getText()).contains(patterns + " passed", "0 failed");
    }

    private void theHeatmapIsDrawn() {
        robot.until("the heatmap is drawn", () -> robot.isThere("#heatmap") && robot.isThere("#heat-outcome"));
        assertThat(robot.node("#heatmap").getAccessibleText()).contains("requests");
    }

    private void theBillIsShown() {
        robot.until("the bill is there", () -> robot.isThere("#cost-ondemand") && robot.isThere("#cost-provisioned"));
        List<String> figures = robot.node("#cost-ondemand")
                .lookupAll(".figure")
                .stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
        assertThat(figures).singleElement().asString().startsWith("$").isNotEqualTo("$0.00");
    }

    private void terraformIsIn(Path file) throws IOException {
        robot.until("the file is written", () -> Files.exists(file));
        robot.until("somebody is told", () -> !robot.dialogue().notices().isEmpty());
        assertThat(Files.readString(file)).contains("resource \"aws_dynamodb_table\"", "GSI1");
    }

    @Test
    void byMouse() throws IOException {
        robot.click("#sample-online-shop");
        robot.until("the shop is open", () -> screen() == ScreenId.ENTITIES);

        robot.doubleClick(robot.cell("PROFILE"));
        robot.appears("#template-editor");
        robot.type("ACCOUNT");
        robot.keys(KeyCode.ENTER);
        robot.until("the key has changed", () -> customerSortKey().equals("ACCOUNT"));
        robot.click("#tool-undo");
        robot.until("the key is back", () -> customerSortKey().equals("PROFILE"));

        robot.click("#screen-patterns");
        robot.click("#patterns-run-all");
        everyPatternPasses();

        robot.click("#screen-collections");
        robot.click("#view-GSI1");
        assertThat(robot.isThere("#collections-grid")).isTrue();

        robot.click("#screen-heat");
        robot.click("#heat-run");
        theHeatmapIsDrawn();

        robot.click("#screen-cost");
        theBillIsShown();

        Path file = folder.resolve("main.tf");
        robot.dialogue().choosing(file);
        robot.click("#screen-export");
        robot.click("#export-terraform");
        robot.click("#export-save");
        terraformIsIn(file);
    }

    @Test
    void byKeyboard() throws IOException {
        robot.command("open sample shop");
        robot.until("the shop is open", () -> screen() == ScreenId.ENTITIES);

        robot.command("go to customer");
        TableView<?> chart = (TableView<?>) robot.node("#entity-chart");
        robot.until("the chart is there", () -> !chart.getItems().isEmpty());
        for (int i = 0; i < 60 && !chart.isFocused(); i++) {
            robot.keys(KeyCode.TAB);
        }
        assertThat(chart.isFocused()).as("Tab reaches the chart").isTrue();
        robot.keys(KeyCode.RIGHT);
        robot.keys(KeyCode.RIGHT);
        robot.keys(KeyCode.ENTER);
        robot.appears("#template-editor");
        robot.type("ACCOUNT");
        robot.keys(KeyCode.ENTER);
        robot.until("the key has changed", () -> customerSortKey().equals("ACCOUNT"));
        robot.keys(KeyCode.SHORTCUT, KeyCode.Z);
        robot.until("the key is back", () -> customerSortKey().equals("PROFILE"));

        robot.keys(KeyCode.SHORTCUT, KeyCode.R);
        everyPatternPasses();

        robot.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
        theHeatmapIsDrawn();

        robot.keys(KeyCode.SHORTCUT, KeyCode.B);
        theBillIsShown();

        Path file = folder.resolve("main.tf");
        robot.dialogue().choosing(file);
        robot.command("export terraform");
        terraformIsIn(file);
    }
}
