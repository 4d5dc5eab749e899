package dev.keywright.desktop.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.value.ValueType;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.shared.NamePicker;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Quantity;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.price.PriceItem;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;

/** Storage, change records, expiry and safety, each with what it costs or blocks. */
final class OptionsSection implements Section {
    private static final List<TableClass> CLASSES = Arrays.asList(TableClass.values());
    private static final List<String> KEYS = List.of("AWS_OWNED", "AWS_MANAGED", "CUSTOMER_MANAGED");

    private final TableViewModel model;
    private final Form form = Form.wide();
    private final Choice<TableClass> tableClass;
    private final Form.Line classLine;
    private final Choice<Optional<StreamView>> stream;
    private final Form.Line streamLine;
    private final NamePicker timeToLive;
    private final Form.Line ttlLine;
    private final StringProperty wrongTtl = new SimpleStringProperty("");
    private final CheckBox recovery = new CheckBox(Words.text("table.recovery.on"));
    private final Entry recoveryDays;
    private final HBox recoveryBox;
    private final Form.Line recoveryLine;
    private final CheckBox protection = new CheckBox(Words.text("table.enabled"));
    private final Choice<String> encryption;
    private final Form.Line encryptionLine;
    private final Entry kmsKey;
    private final Form.Line kmsLine;

    OptionsSection(TableViewModel model) {
        this.model = model;
        tableClass = new Choice<>("option-class", TableClass::name,
                chosen -> options(old -> old.withTableClass(chosen)));
        stream = new Choice<>("option-stream", chosen -> chosen.map(StreamView::name)
                .orElse(Words.text("table.stream.off")), chosen -> options(old -> old.withStream(chosen)));
        timeToLive = new NamePicker("option-ttl", this::judgeTtl,
                name -> options(old -> old.withTimeToLive(
                        Optional.of(name).filter(text -> !text.isEmpty()).map(AttributeName::new))),
                wrongTtl::set)
                .prompt(Words.text("table.ttl.off"));
        timeToLive.node().setMaxWidth(Double.MAX_VALUE);
        recovery.setId("option-recovery");
        recovery.setOnAction(_ -> setRecovery());
        recoveryDays = Entry.number("option-recovery-days", 1, PointInTimeRecovery.MAX_DAYS,
                days -> options(old -> old.withPointInTimeRecovery(Optional.of(new PointInTimeRecovery((int) days)))))
                .named(Words.text("table.recovery.days"));
        recoveryDays.node().setPrefColumnCount(3);
        recoveryBox = new HBox(8, recovery, recoveryDays.node(), Nodes.label(Words.text("table.recovery.days"),
                "caption"));
        recoveryBox.setAlignment(Pos.CENTER_LEFT);
        protection.setId("option-protection");
        protection.setOnAction(_ -> options(old -> old.withDeletionProtection(
                protection.isSelected() ? DeletionProtection.ENABLED : DeletionProtection.DISABLED)));
        encryption = new Choice<>("option-encryption", key -> key, this::encrypt);
        kmsKey = new Entry("option-kms-key", text -> text.isBlank()
                ? Optional.of(Words.text("table.kms.needed"))
                : Optional.empty(),
                text -> options(old -> old.withEncryption(
                        new Encryption.CustomerManaged(text.strip()))));
        classLine = form.line(Words.text("table.class"), tableClass.wide().node(), "");
        streamLine = form.line(Words.text("table.stream"), stream.wide().node(), "");
        ttlLine = form.line(Words.text("table.ttl"), timeToLive.node(), "").judgedBy(wrongTtl);
        recoveryLine = form.line(Words.text("table.recovery"), recoveryBox, "")
                .judgedBy(recoveryDays.complaintProperty());
        form.line(Words.text("table.protection"), protection, Words.text("table.protection.help"));
        encryptionLine = form.line(Words.text("table.encryption"), encryption.wide().node(), "");
        kmsLine = form.line(Words.text("table.kms"), kmsKey.node(), Words.text("table.kms.help"))
                .judgedBy(kmsKey.complaintProperty());
    }

    private void options(UnaryOperator<TableOptions> change) {
        model.edit(table -> new TableEdit.SetOptions(table.name(), change.apply(table.options())));
    }

    private Optional<String> judgeTtl(String name) {
        return model.stateProperty()
                .get()
                .flatMap(state -> TableJudge.timeToLive(state.design(), state.table(), name));
    }

    private void setRecovery() {
        options(old -> old.withPointInTimeRecovery(recovery.isSelected()
                ? Optional.of(new PointInTimeRecovery(PointInTimeRecovery.MAX_DAYS))
                : Optional.empty()));
    }

    private void encrypt(String key) {
        options(old -> old.withEncryption(switch (KEYS.indexOf(key)) {
            case 0 -> new Encryption.AwsOwned();
            case 1 -> new Encryption.AwsManaged();
            default -> old.encryption() instanceof Encryption.CustomerManaged same
                    ? same
                    : new Encryption.CustomerManaged(Words.text("table.kms.first"));
        }));
    }

    @Override
    public void show(TableState state) {
        Table table = state.table();
        TableOptions options = table.options();
        wrongTtl.set("");
        tableClass.show(CLASSES, options.tableClass());
        classLine.help(classText(state));
        showStream(table);
        timeToLive.show(ttlCandidates(state), options.timeToLive().map(AttributeName::value).orElse(""));
        timeToLive.node().setDisable(TableJudge.strong(table));
        ttlLine.help(ttlText(table));
        recovery.setSelected(options.pointInTimeRecovery().isPresent());
        recoveryBox.getChildren().stream().skip(1).forEach(node -> node.setVisible(recovery.isSelected()));
        options.pointInTimeRecovery()
                .ifPresent(it -> recoveryDays.show(Integer.toString(it.recoveryPeriodInDays())));
        recoveryLine.help(recoveryText(state));
        protection.setSelected(options.deletionProtection() == DeletionProtection.ENABLED);
        showEncryption(options.encryption());
    }

    private static String classText(TableState state) {
        return state.figures().map(figures -> {
            double gigabytes = figures.gigabytes(state.table());
            return Words.text("table.class.cost",
                    Quantity.dollars(figures.storage(gigabytes, TableClass.STANDARD)),
                    Quantity.dollars(figures.storage(gigabytes, TableClass.STANDARD_INFREQUENT_ACCESS)),
                    figures.price(PriceItem.IA_READ_REQUEST_UNITS_MILLION)
                            / figures.price(PriceItem.READ_REQUEST_UNITS_MILLION) - 1);
        }).orElse(Words.text("table.class.help"));
    }

    /** Replicas that follow eventually are fed from a stream of both images; it cannot be another one then. */
    private void showStream(Table table) {
        boolean feeds = !table.options().globalTable().replicas().isEmpty() && !TableJudge.strong(table);
        List<Optional<StreamView>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Arrays.stream(StreamView.values()).map(Optional::of).forEach(choices::add);
        stream.show(choices, table.options().stream());
        stream.node().setDisable(feeds);
        streamLine.help(Words.text(feeds ? "table.stream.locked" : "table.stream.help"));
    }

    private static List<String> ttlCandidates(TableState state) {
        TreeSet<String> names = new TreeSet<>();
        state.table()
                .attributes()
                .stream()
                .filter(attribute -> attribute.type() == ValueType.N)
                .map(Attribute::name)
                .forEach(name -> names.add(name.value()));
        state.design()
                .entitiesOf(state.table().name())
                .stream()
                .flatMap(entity -> entity.fields().stream())
                .filter(field -> field.type() == ValueType.N)
                .forEach(field -> names.add(field.name().value()));
        return List.copyOf(names);
    }

    private static String ttlText(Table table) {
        if (TableJudge.strong(table)) {
            return Words.text("judge.ttl.strong");
        }
        return Words.text(table.options().globalTable().replicas().isEmpty()
                ? "table.ttl.help"
                : "table.ttl.replicas");
    }

    private static String recoveryText(TableState state) {
        return state.figures()
                .map(figures -> Words.text("table.recovery.cost",
                        Quantity.dollars(figures.price(PriceItem.POINT_IN_TIME_RECOVERY_GB_MONTH)),
                        Quantity.dollars(figures.price(PriceItem.POINT_IN_TIME_RECOVERY_GB_MONTH)
                                * figures.recoverableGigabytes(state.table()))))
                .orElse(Words.text("table.recovery.help"));
    }

    private void showEncryption(Encryption shown) {
        encryption.show(KEYS, switch (shown) {
            case Encryption.AwsOwned _ -> KEYS.get(0);
            case Encryption.AwsManaged _ -> KEYS.get(1);
            case Encryption.CustomerManaged _ -> KEYS.get(2);
        });
        encryptionLine.help(Words.text(switch (shown) {
            case Encryption.AwsOwned _ -> "table.encryption.owned";
            case Encryption.AwsManaged _ -> "table.encryption.managed";
            case Encryption.CustomerManaged _ -> "table.encryption.customer";
        }));
        kmsLine.show(shown instanceof Encryption.CustomerManaged);
        if (shown instanceof Encryption.CustomerManaged(String id)) {
            kmsKey.show(id);
        }
    }

    @Override
    public Node node() {
        return form.node();
    }
}
