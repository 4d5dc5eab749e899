package dev.keywright.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.GlobalTable.MultiRegionConsistency;
import dev.keywright.design.table.GlobalTable.Replica;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.shared.NamePicker;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Quantity;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.price.PriceItem;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The regions a table lives in, and how they agree. */
final class ReplicasSection implements Section {
    private static final int MAX_STRONG_REPLICAS = 2;
    private static final List<MultiRegionConsistency> CONSISTENCIES = List.of(MultiRegionConsistency.values());

    private final TableViewModel model;
    private final PriceBook book;
    private final Form form = Form.wide();
    private final Choice<RegionName> home;
    private final VBox replicas = new VBox(6);
    private final NamePicker more;
    private final Form.Line moreLine;
    private final StringProperty wrong = new SimpleStringProperty("");
    private final Choice<MultiRegionConsistency> consistency;
    private final Form.Line consistencyLine;
    private final Choice<RegionName> witness;
    private final Form.Line witnessLine;
    private Optional<GlobalTable> shown = Optional.empty();
    private boolean shownKeys;

    ReplicasSection(TableViewModel model, PriceBook book) {
        this.model = model;
        this.book = book;
        home = new Choice<>("option-home", RegionName::value, model::setHome);
        form.line(Words.text("table.home"), home.wide().node(), Words.text("table.home.help"));
        more = new NamePicker("replica-add", this::judge,
                region -> regions(old -> old.plus(Replica.in(region))), wrong::set)
                .prompt(Words.text("table.replica.add"));
        more.node().setMaxWidth(Double.MAX_VALUE);
        moreLine = form.line(Words.text("table.replicas"), new VBox(6, replicas, more.node()), "").judgedBy(wrong);
        consistency = new Choice<>("option-consistency", MultiRegionConsistency::name, this::agree);
        consistencyLine = form.line(Words.text("table.consistency"), consistency.wide().node(), "");
        witness = new Choice<>("option-witness", RegionName::value, region -> regions(old -> old.witnessedBy(region)));
        witnessLine = form.line(Words.text("table.witness"), witness.wide().node(), Words.text("table.witness.help"));
    }

    private interface Change {
        GlobalTable of(GlobalTable old);
    }

    private void regions(Change change) {
        model.edit(table -> new TableEdit.SetGlobalTable(table.name(), change.of(table.options().globalTable())));
    }

    private Optional<String> judge(String region) {
        return model.stateProperty()
                .get()
                .flatMap(state -> TableJudge.region(state.design(), state.table(), region));
    }

    private void agree(MultiRegionConsistency wanted) {
        model.stateProperty().get().ifPresent(state -> regions(old -> switch (wanted) {
            case EVENTUAL -> old.eventual();
            case STRONG -> old.strong(homeOf(state)).orElse(old);
        }));
    }

    private static RegionName homeOf(TableState state) {
        return state.design().regions().stream().findFirst().orElse(new RegionName(PriceBook.REFERENCE));
    }

    @Override
    public void show(TableState state) {
        Table table = state.table();
        GlobalTable global = table.options().globalTable();
        RegionName here = homeOf(state);
        List<RegionName> known = known(here);
        wrong.set("");
        home.show(known, here);
        home.node().setDisable(TableJudge.strong(table));
        boolean keys = table.options().encryption() instanceof Encryption.CustomerManaged;
        if (!shown.equals(Optional.of(global)) || keys != shownKeys) {
            shown = Optional.of(global);
            shownKeys = keys;
            replicas.getChildren().setAll(global.replicas().stream().map(each -> row(each, keys)).toList());
        }
        List<RegionName> partners = GlobalTable.strongPartners(here);
        boolean strong = TableJudge.strong(table);
        more.show((strong ? partners : known).stream()
                .filter(region -> !region.equals(here) && !global.regions().contains(region))
                .map(RegionName::value)
                .toList(), "");
        boolean full = strong && global.replicas().size() >= MAX_STRONG_REPLICAS;
        more.node().setVisible(!full);
        more.node().setManaged(!full);
        moreLine.help(full ? Words.text("table.replicas.full") : replicasText(state, global));
        consistency.show(CONSISTENCIES, global.consistency());
        Optional<String> notStrong = notStrong(table, global, here);
        consistency.node().setDisable(!strong && notStrong.isPresent());
        consistencyLine.help(strong
                ? Words.text("table.consistency.strong")
                : notStrong.orElse(Words.text("table.consistency.eventual")));
        witnessLine.show(global.witness().isPresent());
        global.witness()
                .ifPresent(region -> witness.show(
                        partners.stream().filter(each -> !global.regions().contains(each)).toList(), region));
    }

    /** Why the table cannot be strongly consistent as it is. */
    private static Optional<String> notStrong(Table table, GlobalTable global, RegionName home) {
        if (global.replicas().isEmpty()) {
            return Optional.of(Words.text("table.consistency.none"));
        }
        if (!table.localIndexes().isEmpty() || table.options().timeToLive().isPresent()) {
            return Optional.of(Words.text("table.consistency.blocked"));
        }
        List<RegionName> partners = GlobalTable.strongPartners(home);
        return global.strong(home).isPresent()
                ? Optional.empty()
                : Optional.of(partners.isEmpty()
                        ? Words.text("table.consistency.nowhere", home)
                        : Words.text("table.consistency.regions", home,
                                String.join(", ", partners.stream().map(RegionName::value).toList())));
    }

    private List<RegionName> known(RegionName here) {
        List<RegionName> regions = new ArrayList<>(book.regions().stream().map(RegionName::new).toList());
        if (!regions.contains(here)) {
            regions.addFirst(here);
        }
        return regions;
    }

    private static String replicasText(TableState state, GlobalTable global) {
        if (global.replicas().isEmpty()) {
            return Words.text("table.replicas.help");
        }
        return state.figures().map(figures -> {
            double storage = global.regions()
                    .stream()
                    .map(RegionName::value)
                    .filter(figures.book()::knows)
                    .mapToDouble(region -> figures.book().price(region, PriceItem.STORAGE_GB_MONTH).dollars()
                            * figures.gigabytes(state.table()))
                    .sum();
            return Words.text("table.replicas.cost", global.replicas().size(), Quantity.dollars(storage));
        }).orElse(Words.text("table.replicas.help"));
    }

    private Node row(Replica replica, boolean keys) {
        String id = "replica-" + replica.region();
        HBox row = new HBox(6, Nodes.label(replica.region().value(), "mono"));
        row.setAlignment(Pos.CENTER_LEFT);
        if (keys) {
            Entry key = new Entry(id + "-key", _ -> Optional.empty(), text -> regions(old -> keyed(old, replica, text)))
                    .prompt(Words.text("table.replica.key"))
                    .named(Words.text("table.replica.key"));
            key.show(replica.kmsMasterKeyId().orElse(""));
            key.node().setPrefColumnCount(10);
            row.getChildren().add(key.node());
        }
        row.getChildren()
                .add(Nodes.tool(id + "-remove", Words.text("table.replica.remove", replica.region()), Feather.TRASH_2,
                        () -> regions(old -> old.minus(replica.region()))));
        return row;
    }

    private static GlobalTable keyed(GlobalTable old, Replica replica, String key) {
        Optional<String> id = Optional.of(key.strip()).filter(text -> !text.isEmpty());
        return new GlobalTable(old.replicas()
                .stream()
                .map(each -> each.region().equals(replica.region()) ? new Replica(each.region(), id) : each)
                .toList(), old.consistency(), old.witness());
    }

    @Override
    public Node node() {
        return form.node();
    }
}
