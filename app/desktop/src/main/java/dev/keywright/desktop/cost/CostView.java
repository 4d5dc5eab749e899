package dev.keywright.desktop.cost;

import java.util.List;
import java.util.Optional;

import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Pills;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.cost.Bill;

import org.kordamp.ikonli.feather.Feather;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Both ways to pay side by side, then what the money goes to. */
public final class CostView {
    private final CostViewModel cost;
    private final ComboBox<String> region = new ComboBox<>();
    private final StackPane body = new StackPane();
    private final VBox screen;

    public CostView(CostViewModel cost) {
        this.cost = cost;
        region.setId("cost-region");
        region.setAccessibleText(Words.text("cost.region"));
        region.setOnAction(_ -> Optional.ofNullable(region.getValue())
                .filter(chosen -> cost.pricedProperty().get().filter(it -> it.bill().region().equals(chosen)).isEmpty())
                .ifPresent(cost::choose));
        Button calculate = Nodes.button("cost-calculate", Words.text("cost.calculate"), Feather.DOLLAR_SIGN,
                cost::calculate);
        calculate.getStyleClass().add("accent");
        calculate.disableProperty().bind(cost.runningProperty());
        HBox head = new HBox(Nodes.screenTitle(Words.text("screen.cost")), region, Nodes.spring(), calculate);
        head.getStyleClass().add("screen-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        screen = new VBox(head, body);
        cost.pricedProperty().subscribe(this::show);
        cost.planProperty().addListener((_, _, _) -> show(cost.pricedProperty().get()));
    }

    private void show(Optional<CostViewModel.Priced> priced) {
        region.setVisible(priced.isPresent());
        region.setManaged(priced.isPresent());
        body.getChildren()
                .setAll(priced.map(this::page)
                        .orElseGet(() -> Nodes.empty(Feather.DOLLAR_SIGN,
                                Words.text("cost.empty.title"), Words.text("cost.empty.text"))));
    }

    private Node page(CostViewModel.Priced priced) {
        region.getItems().setAll(priced.regions());
        region.setValue(priced.bill().region());
        Bill bill = priced.bill();
        VBox page = new VBox(16);
        if (priced.stale()) {
            HBox banner = new HBox(Icons.of(Feather.REFRESH_CW, "warn"), Nodes.label(Words.text("cost.stale")));
            banner.getStyleClass().add("banner");
            page.getChildren().add(banner);
        }
        page.getChildren().add(plans(bill));
        bill.breakEvenUtilization()
                .ifPresent(part -> page.getChildren()
                        .add(Nodes.paragraph(Words.text("cost.breakeven", part), "strong")));
        page.getChildren().addAll(note(bill), breakdown(bill));
        page.setPadding(new Insets(4, 16, 20, 16));
        page.setMaxWidth(1100);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Label note(Bill bill) {
        return Nodes.paragraph(Words.text("cost.note", bill.region(), bill.priceDate()), "muted", "small");
    }

    private static Node plans(Bill bill) {
        double onDemand = bill.onDemand().total();
        double provisioned = bill.provisioned().total();
        HBox cards = new HBox(12, card("cost.ondemand", onDemand, onDemand <= provisioned),
                card("cost.provisioned", provisioned, provisioned < onDemand));
        cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        return cards;
    }

    private static Node card(String key, double total, boolean cheaper) {
        HBox title = new HBox(8, Nodes.label(Words.text(key), "caption"));
        if (cheaper) {
            title.getChildren().add(Nodes.label(Words.text("cost.cheaper"), "badge", "good"));
        }
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinHeight(20);
        HBox figure = new HBox(6, Nodes.label(dollars(total), "figure"),
                Nodes.label(Words.text("cost.month"), "muted"));
        figure.setAlignment(Pos.BASELINE_LEFT);
        VBox card = new VBox(title, figure, Nodes.paragraph(Words.text(key + ".text"), "muted", "small"));
        card.getStyleClass().add("card");
        card.setId(key.replace('.', '-'));
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(300);
        return card;
    }

    private Node breakdown(Bill bill) {
        Pills<CostViewModel.Plan> pills = new Pills<>(
                plan -> "cost-plan-" + plan.name().toLowerCase(java.util.Locale.ROOT),
                plan -> Words.text(plan == CostViewModel.Plan.ON_DEMAND
                        ? "cost.ondemand.title"
                        : "cost.provisioned.title"),
                cost::choose);
        pills.show(List.of(CostViewModel.Plan.values()), cost.planProperty().get());
        HBox columns = new HBox(32, section("cost.subjects", bars(cost.bySubject(bill))),
                section("cost.places", bars(cost.byPlace(bill))));
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        return new VBox(14, pills.node(), columns);
    }

    private static VBox section(String key, Node content) {
        VBox box = new VBox(8, Nodes.label(Words.text(key), "title-3"), content);
        box.setPrefWidth(300);
        box.setMinWidth(0);
        return box;
    }

    private static Node bars(List<CostViewModel.Bar> bars) {
        GridPane grid = new GridPane(12, 9);
        ColumnConstraints names = new ColumnConstraints(60, 165, 190);
        ColumnConstraints lengths = new ColumnConstraints();
        lengths.setHgrow(Priority.ALWAYS);
        lengths.setMinWidth(40);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(names, lengths, figures);
        int row = 0;
        for (CostViewModel.Bar bar : bars) {
            Label name = Nodes.label(bar.name());
            name.setTooltip(new javafx.scene.control.Tooltip(bar.name()));
            Label figure = Nodes.label(dollars(bar.dollars()));
            figure.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, name, length(bar.share()), figure);
        }
        return grid;
    }

    private static Node length(double share) {
        Region fill = new Region();
        fill.getStyleClass().add("bar-fill");
        StackPane track = new StackPane(fill);
        track.getStyleClass().add("bar-track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMaxHeight(10);
        fill.setMinWidth(share > 0 ? 2 : 0);
        fill.maxWidthProperty().bind(track.widthProperty().multiply(share));
        return track;
    }

    static String dollars(double dollars) {
        if (dollars > 0 && dollars < 0.005) {
            return "< $0.01";
        }
        return dollars < 0 ? "−$%,.2f".formatted(-dollars) : "$%,.2f".formatted(dollars);
    }

    public Node node() {
        return screen;
    }
}
