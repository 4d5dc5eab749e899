package dev.keywright.desktop.heat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.keywright.design.name.ScenarioName;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Pills;
import dev.keywright.desktop.theme.ChartColours;
import dev.keywright.desktop.theme.HeatScale;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.theme.Theme;
import dev.keywright.desktop.words.Words;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.whatif.Trial;

import org.kordamp.ikonli.feather.Feather;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** The heatmap with the lines under it on the same time axis; the outcome in words above, hot keys beside. */
public final class HeatView {
    private static final int HOT_KEYS = 8;
    private static final double SIDE_WIDTH = 250;
    private static final Duration FRAME = Duration.millis(50);
    private static final int PLAY_FRAMES = 400;

    private final HeatViewModel heat;
    private final ObservableValue<Theme> theme;
    private final ComboBox<ScenarioName> scenario = new ComboBox<>();
    private final Pills<SpaceName> spaces;
    private final Pills<Measure> measures;
    private final VBox trials = new VBox(8);
    private final WhatIfMenu menu;
    private final Timeline playing = new Timeline();
    private final Button play;
    private Optional<Integer> pinned = Optional.empty();
    private int at;
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
        measures = new Pills<>(each -> "heat-" + each.name().toLowerCase(Locale.ROOT), each -> Words.text(each.key()),
                heat::show);
        menu = new WhatIfMenu(heat::tryOut);
        play = Nodes.tool("heat-play", Words.text("heat.play"), Feather.PLAY_CIRCLE, this::togglePlay);
        playing.getKeyFrames().setAll(new KeyFrame(FRAME, _ -> step()));
        playing.setCycleCount(Animation.INDEFINITE);
        page = page();
        VBox.setVgrow(body, Priority.ALWAYS);
        screen = new VBox(head(), body);
        heat.shownProperty().subscribe(this::show);
        heat.trialsProperty().subscribe(this::showTrials);
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
        menu.node().disableProperty().bind(heat.runningProperty());
        VBox aside = new VBox(14, hotKeys, new VBox(8, Nodes.label(Words.text("heat.whatif"), "title-3"), menu.node(),
                trials));
        ScrollPane side = new ScrollPane(aside);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        HBox middle = new HBox(18, charts, side);
        VBox.setVgrow(middle, Priority.ALWAYS);
        outcome.getStyleClass().add("banner");
        pointed.setMinHeight(18);
        HBox foot = new HBox(10, play, measures.node(), pointed, Nodes.spring(), legend);
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
        measures.show(List.of(Measure.values()), shown.measure());
        pinned = Optional.empty();
        map.show(simulation.heat(), shown.rows(), shown.measure(), HeatScale.of(worn), colours);
        map.setAccessibleText(HeatText.outcome(simulation));
        showLines(shown);
        menu.node().setVisible(!shown.stale());
        menu.node().setManaged(!shown.stale());
        showOutcome(shown);
        showLegend(HeatScale.of(worn), colours);
        showHotKeys(simulation);
    }

    /** Of the partition under the cursor, or of all. */
    private void showLines(HeatViewModel.Shown shown) {
        LoadSeries series = pinned.filter(row -> row < shown.rows().size())
                .map(row -> LoadSeries.of(shown.simulation().heat(), shown.rows().get(row)))
                .orElseGet(() -> LoadSeries.of(shown.simulation().heat(), shown.rows()));
        String of = pinned.map(row -> Words.text("heat.lines.partition", shown.rows().get(row).partition()))
                .orElseGet(() -> shown.space().toString());
        lines.show(series, Words.text(series.access() == Access.READ ? "heat.lines.reads" : "heat.lines.writes", of),
                ChartColours.of(theme.getValue()));
    }

    private void togglePlay() {
        if (playing.getStatus() == Animation.Status.RUNNING) {
            playing.pause();
        } else {
            at = at >= map.columns() - 1 ? 0 : at;
            playing.play();
        }
    }

    private void step() {
        at = Math.min(map.columns() - 1, at + Math.max(1, map.columns() / PLAY_FRAMES));
        map.scrubTo(at);
        if (at >= map.columns() - 1) {
            playing.pause();
        }
    }

    private void showTrials(List<Trial> tried) {
        trials.getChildren().setAll(tried.stream().map(this::trial).toList());
    }

    private Node trial(Trial trial) {
        boolean better = trial.after().throttled() < trial.before().throttled();
        Label outcome = Nodes.label(Words.text("heat.whatif.outcome", trial.before().throttled(),
                trial.after().throttled()), "strong", "small");
        Button apply = Nodes.plainButton("heat-whatif-apply", Words.text("heat.whatif.apply"),
                () -> heat.apply(trial));
        VBox card = new VBox(4, new HBox(6, Icons.of(better ? Feather.CHECK_CIRCLE : Feather.MINUS_CIRCLE,
                better ? "good" : "muted"), outcome), Nodes.paragraph(trial.sentence(), "small"), apply);
        card.getStyleClass().add("card");
        card.setId("heat-trial");
        return card;
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
                        swatch(colours.consumed(), "heat.legend.consumed"),
                        swatch(colours.label(), "heat.legend.limit"));
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
        cell.ifPresent(to -> at = to.column());
        Optional<Integer> row = cell.map(Heatmap.Cell::row);
        if (!row.equals(pinned)) {
            pinned = row;
            heat.shownProperty().get().ifPresent(this::showLines);
        }
        lines.pointAt(cell.map(Heatmap.Cell::column).orElse(-1));
        pointed.setText(cell.flatMap(here -> heat.shownProperty().get().map(shown -> text(shown, here)))
                .orElse(Words.text("heat.hover")));
    }

    private static String text(HeatViewModel.Shown shown, Heatmap.Cell cell) {
        if (cell.row() >= shown.rows().size()) {
            return "";
        }
        HeatRow row = shown.rows().get(cell.row());
        return HeatText.cell(row, cell.column(), shown.simulation().heat().columnSeconds());
    }

    public Node node() {
        return screen;
    }
}
