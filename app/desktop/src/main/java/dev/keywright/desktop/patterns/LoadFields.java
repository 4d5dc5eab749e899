package dev.keywright.desktop.patterns;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** How often a pattern is asked, and how its requests spread over the keys. */
final class LoadFields {
    private static final List<String> SKEWS = List.of("uniform", "zipf", "hot");
    private static final double FIRST_EXPONENT = 1;
    private static final KeySkew.HotSet FIRST_HOT_SET = new KeySkew.HotSet(0.8, 10);
    private static final double PERCENT = 100;

    private final PatternsViewModel patterns;
    private final Entry average;
    private final Entry peak;
    private final Choice<String> skew;
    private final Entry exponent;
    private final Entry share;
    private final Entry keys;
    private final HBox zipf;
    private final HBox hot;
    private final Form.Line skewLine;
    private AccessPattern shown = AccessPattern.unsolved("");

    /** Adds its lines to the form. */
    LoadFields(Form form, PatternsViewModel patterns) {
        this.patterns = patterns;
        average = decimal("pattern-average", 1e9, value -> setRate(value, Math.max(value, shown.rate().peak())))
                .named(Words.text("patterns.rate.average"));
        peak = decimal("pattern-peak", 1e9, value -> setRate(Math.min(value, shown.rate().average()), value))
                .named(Words.text("patterns.rate.peak"));
        skew = new Choice<>("pattern-skew", kind -> Words.text("patterns.skew." + kind), this::choose);
        exponent = decimal("pattern-zipf", 10, value -> setSkew(new KeySkew.Zipf(value)))
                .named(Words.text("patterns.skew.exponent"));
        share = decimal("pattern-hot-share", PERCENT, value -> setSkew(
                new KeySkew.HotSet(value / PERCENT, hotSet().keys()))).named(Words.text("patterns.skew.share"));
        keys = Entry.number("pattern-hot-keys", 1, 1_000_000, value -> setSkew(
                new KeySkew.HotSet(hotSet().share(), (int) value))).named(Words.text("patterns.skew.keys"));
        List.of(share, keys).forEach(entry -> entry.node().setPrefColumnCount(3));
        zipf = row(exponent.node(), Nodes.label(Words.text("patterns.skew.exponent"), "caption"));
        hot = row(share.node(), Nodes.label(Words.text("patterns.skew.share"), "caption"), keys.node(),
                Nodes.label(Words.text("patterns.skew.keys"), "caption"));
        form.line(Words.text("patterns.rate"), row(average.node(),
                Nodes.label(Words.text("patterns.rate.average"), "caption"), peak.node(),
                Nodes.label(Words.text("patterns.rate.peak"), "caption")), "")
                .judgedBy(average.complaintProperty());
        skewLine = form.line(Words.text("patterns.skew"), skew.wide().node(), "");
        form.line("", new javafx.scene.layout.StackPane(zipf, hot), "").judgedBy(exponent.complaintProperty());
    }

    private static Entry decimal(String id, double most, DoubleConsumer commit) {
        Entry entry = new Entry(id, text -> isDecimal(text, most)
                ? Optional.empty()
                : Optional.of(Words.text("entry.decimal", most)), text -> commit.accept(Double.parseDouble(text)));
        entry.node().setPrefColumnCount(5);
        return entry;
    }

    private static boolean isDecimal(String text, double most) {
        return text.matches("\\d{1,10}(\\.\\d{1,6})?") && Double.parseDouble(text) <= most;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void setRate(double wantedAverage, double wantedPeak) {
        patterns.draft(draft -> draft.pattern().withRate(new RequestRate(wantedAverage, wantedPeak)));
    }

    private void setSkew(KeySkew wanted) {
        patterns.draft(draft -> draft.pattern().withSkew(wanted));
    }

    private KeySkew.HotSet hotSet() {
        return shown.skew() instanceof KeySkew.HotSet set ? set : FIRST_HOT_SET;
    }

    private void choose(String kind) {
        setSkew(switch (SKEWS.indexOf(kind)) {
            case 0 -> new KeySkew.Uniform();
            case 1 -> new KeySkew.Zipf(FIRST_EXPONENT);
            default -> FIRST_HOT_SET;
        });
    }

    void show(AccessPattern pattern) {
        shown = pattern;
        average.show(text(pattern.rate().average()));
        peak.show(text(pattern.rate().peak()));
        String kind = switch (pattern.skew()) {
            case KeySkew.Uniform _ -> "uniform";
            case KeySkew.Zipf _ -> "zipf";
            case KeySkew.HotSet _ -> "hot";
        };
        skew.show(SKEWS, kind);
        skewLine.help(Words.text("patterns.skew." + kind + ".help"));
        show(zipf, pattern.skew() instanceof KeySkew.Zipf);
        show(hot, pattern.skew() instanceof KeySkew.HotSet);
        if (pattern.skew() instanceof KeySkew.Zipf(double steepness)) {
            exponent.show(text(steepness));
        }
        if (pattern.skew() instanceof KeySkew.HotSet(double part, int many)) {
            share.show(text(part * PERCENT));
            keys.show(Integer.toString(many));
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Without a fraction where there is none, and without the dust of floating point. */
    private static String text(double value) {
        return java.math.BigDecimal.valueOf(Math.round(value * 1e6) / 1e6).stripTrailingZeros().toPlainString();
    }
}
