package dev.keywright.desktop.heat;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.ScenarioName;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Pills;
import dev.keywright.desktop.theme.ChartColours;
import dev.keywright.desktop.theme.HeatScale;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.theme.Theme;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.simulate.Simulation;

import org.kordamp.ikonli.feather.Feather;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** The heatmap with the lines under it on the same time axis; the outcome in words above, hot keys beside. */
public final class HeatView {
    private static final int HOT_KEYS = 8;
    private static final double SIDE_WIDTH = 230;

    private final HeatViewModel heat;
    private final ObservableValue<Theme> theme;
    private final ComboBox<ScenarioName> scenario = new ComboBox<>();
    private final Pills<SpaceName> spaces;
    private final Label pointed = Nodes.label("", "muted", "small");
    private final Heatmap map = new Heatmap(this::point);
    private final LoadLines lines = new LoadLines();
    private final HBox outcome = new HBox();
    private final VBox hotKeys = new VBox(8);
    private final HBox legend = new HBox(14);
    private final StackPane body = new StackPane();
    private final VBox page;
    private final VBox screen;

    public HeatView(HeatViewModel heat, ObservableValue<Theme> theme) {
        this.heat = heat;
        this.theme = theme;
        spaces = new Pills<>(space -> "space-" + space, SpaceName::toString, heat::show);
        page = page();
        VBox.setVgrow(body, Priority.ALWAYS);
        screen = new VBox(head(), body);
        heat.shownProperty().subscribe(this::show);
        heat.scenarioProperty().subscribe(this::showScenario);
        theme.subscribe(_ -> show(heat.shownProperty().get()));
    }

    private Node head() {
        scenario.setId("heat-scenario");
        scenario.setAccessibleText(Words.text("heat.scenario"));
        scenario.setOnAction(_ -> Optional.ofNullable(scenario.getValue()).ifPresent(heat::choose));
        Button run = Nodes.button("heat-run", Words.text("heat.run"), Feather.PLAY, heat::simulate);
        run.getStyleClass().add("accent");
        run.disableProperty().bind(javafx.beans.binding.Bindings.or(heat.runningProperty(), heat.studyingProperty()));
        HBox head = new HBox(Nodes.screenTitle(Words.text("screen.heat")), scenario, spaces.node(),
                Nodes.spring(), run);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private VBox page() {
        legend.setAlignment(Pos.CENTER_LEFT);
        pointed.setId("heat-pointed");
        VBox charts = new VBox(4, map, lines);
        VBox.setVgrow(map, Priority.ALWAYS);
        HBox.setHgrow(charts, Priority.ALWAYS);
        hotKeys.setMinWidth(SIDE_WIDTH);
        hotKeys.setMaxWidth(SIDE_WIDTH);
        HBox middle = new HBox(18, charts, hotKeys);
        VBox.setVgrow(middle, Priority.ALWAYS);
        outcome.getStyleClass().add("banner");
        pointed.setMinHeight(18);
        HBox foot = new HBox(14, pointed, Nodes.spring(), legend);
        foot.setAlignment(Pos.CENTER_LEFT);
        pointed.setMinWidth(0);
        VBox box = new VBox(10, outcome, middle, foot);
        box.setPadding(new Insets(0, 16, 14, 16));
        return box;
    }

    private void showScenario(Optional<ScenarioName> shown) {
        scenario.getItems().setAll(heat.scenarios());
        scenario.setValue(shown.orElse(null));
        scenario.setVisible(shown.isPresent());
        scenario.setManaged(shown.isPresent());
    }

    private void show(Optional<HeatViewModel.Shown> shown) {
        spaces.node().setVisible(shown.isPresent());
        spaces.node().setManaged(shown.isPresent());
        body.getChildren()
                .setAll(shown.isPresent()
                        ? page
                        : Nodes.empty(Feather.ACTIVITY, Words.text("heat.empty.title"),
                                Words.text(heat.hasTables() ? "heat.empty.text" : "heat.empty.notable")));
        shown.ifPresent(this::fill);
    }

    private void fill(HeatViewModel.Shown shown) {
        Simulation simulation = shown.simulation();
        Theme worn = theme.getValue();
        ChartColours colours = ChartColours.of(worn);
        spaces.show(simulation.heat().spaces(), shown.space());
        map.show(shown.rows(), simulation.heat().seconds(), simulation.heat().columnSeconds(), HeatScale.of(worn),
                colours);
        map.setAccessibleText(HeatText.outcome(simulation));
        lines.show(shown.rows(), simulation.heat().columns(), simulation.heat().columnSeconds(), colours);
        showOutcome(shown);
        showLegend(HeatScale.of(worn), colours);
        showHotKeys(simulation);
    }

    private void showOutcome(HeatViewModel.Shown shown) {
        boolean calm = shown.simulation().throttled() == 0;
        outcome.getStyleClass().removeAll("bad", "good");
        outcome.getStyleClass().add(calm ? "good" : "bad");
        VBox words = new VBox(2, Nodes.paragraph(HeatText.outcome(shown.simulation())));
        words.setId("heat-outcome");
        shown.before()
                .map(before -> HeatText.change(shown.simulation(), before))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> words.getChildren().add(Nodes.paragraph(text, "strong")));
        if (shown.stale()) {
            words.getChildren().add(Nodes.paragraph(Words.text("heat.stale"), "small", "muted"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        outcome.getChildren()
                .setAll(Icons.of(calm ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE,
                        calm ? "good" : "bad"), words);
    }

    private void showLegend(HeatScale scale, ChartColours colours) {
        HBox ramp = new HBox();
        for (int i = 0; i <= 10; i++) {
            ramp.getChildren().add(new Rectangle(9, 10, scale.color(i / 10.0)));
        }
        legend.getChildren()
                .setAll(Nodes.label("0 %", "caption"), ramp, Nodes.label("100 %", "caption"),
                        swatch(scale.throttledColor(), "heat.legend.throttled"),
                        swatch(colours.consumed(), "heat.legend.consumed"));
        legend.getChildren().forEach(node -> {
            if (node instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
    }

    private static Node swatch(javafx.scene.paint.Color colour, String key) {
        HBox box = new HBox(5, new Rectangle(10, 10, colour), Nodes.label(Words.text(key), "caption"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private void showHotKeys(Simulation simulation) {
        hotKeys.getChildren().setAll(Nodes.label(Words.text("heat.hotkeys"), "title-3"));
        List<Simulation.HotKey> keys = simulation.hotKeys();
        if (keys.isEmpty()) {
            hotKeys.getChildren().add(Nodes.paragraph(Words.text("heat.hotkeys.none"), "muted"));
        }
        keys.stream().limit(HOT_KEYS).forEach(key -> hotKeys.getChildren().add(hotKey(key)));
        hotKeys.getChildren()
                .addAll(Nodes.label(Words.text("heat.waiting"), "title-3"),
                        Nodes.paragraph(Words.text("heat.waits", simulation.waits().p50Millis(),
                                simulation.waits().p99Millis(), simulation.failed()), "muted", "small"));
        VBox.setMargin(hotKeys.getChildren().get(hotKeys.getChildren().size() - 2), new Insets(8, 0, 0, 0));
    }

    private static Node hotKey(Simulation.HotKey key) {
        Label name = Nodes.label(key.key(), "mono", "small");
        name.setTooltip(new javafx.scene.control.Tooltip(key.key()));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label share = Nodes.label("%.1f %%".formatted(key.share() * 100), "strong", "small");
        share.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, Nodes.spring(), share);
        return new VBox(1, row, Nodes.label(key.space().toString(), "caption"));
    }

    private void point(Optional<Heatmap.Cell> cell) {
        pointed.setText(cell.flatMap(at -> heat.shownProperty().get().map(shown -> text(shown, at)))
                .orElse(Words.text("heat.hover")));
    }

    private static String text(HeatViewModel.Shown shown, Heatmap.Cell cell) {
        HeatRow row = shown.rows().get(cell.row());
        return HeatText.cell(row, cell.column(), shown.simulation().heat().columnSeconds());
    }

    public Node node() {
        return screen;
    }
}
