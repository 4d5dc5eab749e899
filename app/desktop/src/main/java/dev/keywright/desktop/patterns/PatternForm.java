package dev.keywright.desktop.patterns;

import java.util.Optional;

import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** A pattern as fields: what it is called, what it sends, with which values, what must come back, how often. */
final class PatternForm {
    private final PatternsViewModel patterns;
    private final Entry name;
    private final Entry description;
    private final HBox status = new HBox();
    private final Label verdict = Nodes.paragraph("");
    private final HBox banner = new HBox(Icons.of(Feather.ALERT_CIRCLE, "bad"), verdict);
    private final RequestFields request;
    private final ParameterFields parameters;
    private final Form.Line parametersLine;
    private final ExpectationFields expected;
    private final LoadFields load;
    private final ScrollPane scroll;

    PatternForm(PatternsViewModel patterns) {
        this.patterns = patterns;
        name = new Entry("pattern-name", this::judgeName, text -> patterns.rename(new PatternName(text.strip())))
                .named(Words.text("patterns.name"));
        name.node().getStyleClass().add("strong");
        description = new Entry("pattern-description", _ -> Optional.empty(),
                text -> patterns.draft(draft -> draft.pattern().withDescription(text)))
                .prompt(Words.text("patterns.description.prompt"));
        request = new RequestFields(patterns);
        parameters = new ParameterFields(patterns);
        expected = new ExpectationFields(patterns);
        Form head = Form.narrow();
        head.line(Words.text("table.name"), name.node(), "").judgedBy(name.complaintProperty());
        head.line(Words.text("table.description"), description.node(), "");
        Form rest = Form.narrow();
        parametersLine = rest.line(Words.text("patterns.parameters"), parameters.node(),
                Words.text("patterns.parameters.help"));
        rest.line(Words.text("patterns.expected"), expected.node(), "");
        load = new LoadFields(rest, patterns);
        banner.getStyleClass().addAll("banner", "bad");
        HBox.setHgrow(verdict, Priority.ALWAYS);
        status.setAlignment(Pos.CENTER_LEFT);
        HBox actions = new HBox(8, status, Nodes.spring(),
                Nodes.button("pattern-range", Words.text("patterns.range"), Feather.EYE, patterns::showRange));
        actions.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(10, actions, banner, head.node(), request.node(), rest.node());
        page.setPadding(new Insets(10, 14, 16, 16));
        scroll = new ScrollPane(page);
        scroll.setId("pattern-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private Optional<String> judgeName(String text) {
        PatternName wanted = new PatternName(text.strip());
        if (text.isBlank()) {
            return Optional.of(Words.text("patterns.name.blank"));
        }
        boolean own = patterns.selectedProperty()
                .get()
                .filter(line -> line.pattern().name().equals(wanted))
                .isPresent();
        return !own && patterns.design().accessPattern(wanted).isPresent()
                ? Optional.of(Words.text("judge.taken", text.strip()))
                : Optional.empty();
    }

    void show(PatternLine line) {
        AccessPattern pattern = line.pattern();
        status.getChildren().setAll(PatternText.badge(line.status()));
        String message = line.result().map(result -> result.message()).orElse("");
        verdict.setText(message);
        banner.setVisible(!message.isEmpty());
        banner.setManaged(!message.isEmpty());
        name.show(pattern.name().value());
        description.show(pattern.description());
        request.show(patterns.design(), pattern);
        parameters.show(pattern);
        parametersLine.show(!pattern.parameters().isEmpty());
        expected.show(pattern, line.result());
        load.show(pattern);
    }

    Node node() {
        return scroll;
    }
}
