package dev.keywright.desktop.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import dev.keywright.design.model.Design;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.words.Words;

import javafx.scene.Node;

/** The request as fields: operation, what it reads, its key, what it leaves out, in which order, how much. */
final class RequestFields {
    private static final List<Consistency> CONSISTENCIES = Arrays.asList(Consistency.values());
    private static final List<ReadOrder> ORDERS = Arrays.asList(ReadOrder.values());

    private final PatternsViewModel patterns;
    private final Form form = Form.narrow();
    private final Choice<Optional<Operation>> operation;
    private final Form.Line operationLine;
    private final Choice<Source> source;
    private final Form.Line sourceLine;
    private final Choice<Optional<EntityName>> entity;
    private final Form.Line entityLine;
    private final KeyFields key;
    private final Form.Line keyLine;
    private final Entry update;
    private final Form.Line updateLine;
    private final Entry condition;
    private final Form.Line conditionLine;
    private final Entry filter;
    private final Form.Line filterLine;
    private final Entry projection;
    private final Form.Line projectionLine;
    private final Choice<ReadOrder> order;
    private final Form.Line orderLine;
    private final Entry limit;
    private final Form.Line limitLine;
    private final Choice<Consistency> consistency;
    private final Form.Line consistencyLine;

    RequestFields(PatternsViewModel patterns) {
        this.patterns = patterns;
        operation = new Choice<>("pattern-operation", chosen -> chosen.map(Operation::apiName)
                .orElse(Words.text("pattern.unsolved")), this::operate);
        source = new Choice<>("pattern-source", Source::toString, this::readFrom);
        entity = new Choice<>("pattern-entity", chosen -> chosen.map(EntityName::value)
                .orElse(Words.text("patterns.entity.none")),
                chosen -> patterns.draft(draft -> draft.withEntity(chosen)));
        key = new KeyFields(patterns);
        update = expression("pattern-update", "SET total = total + :amount");
        condition = expression("pattern-condition", "attribute_not_exists(PK)");
        filter = expression("pattern-filter", "total > :least");
        projection = new Entry("pattern-projection", _ -> Optional.empty(), this::project)
                .prompt(Words.text("patterns.projection.all"));
        order = new Choice<>("pattern-order", ReadOrder::name, chosen -> patterns.draft(draft -> with(draft,
                request -> request instanceof Request.Query query ? query.withOrder(chosen) : request)));
        limit = Entry.optionalNumber("pattern-limit", 1, Integer.MAX_VALUE, this::limit)
                .prompt(Words.text("patterns.limit.none"));
        consistency = new Choice<>("pattern-consistency", Consistency::name, this::agree);
        operationLine = form.line(Words.text("patterns.operation"), operation.wide().node(), "");
        sourceLine = form.line(Words.text("patterns.on"), source.wide().node(), "");
        entityLine = form.line(Words.text("patterns.entity"), entity.wide().node(),
                Words.text("patterns.entity.help"));
        keyLine = form.line(Words.text("patterns.key"), key.node(), "").judgedBy(key.complaintProperty());
        updateLine = form.line(Words.text("patterns.update"), update.node(), "");
        conditionLine = form.line(Words.text("patterns.condition"), condition.node(), "");
        filterLine = form.line(Words.text("patterns.filter"), filter.node(), "");
        projectionLine = form.line(Words.text("patterns.projection"), projection.node(), "");
        orderLine = form.line(Words.text("patterns.order"), order.wide().node(), "");
        limitLine = form.line(Words.text("patterns.limit"), limit.node(), "").judgedBy(limit.complaintProperty());
        consistencyLine = form.line(Words.text("patterns.consistency"), consistency.wide().node(), "");
    }

    private Entry expression(String id, String example) {
        Entry entry = new Entry(id, _ -> Optional.empty(), text -> express(id, text)).prompt(example);
        entry.node().getStyleClass().add("mono");
        return entry;
    }

    private interface Change {
        Request of(Request old);
    }

    private static AccessPattern with(PatternDraft draft, Change change) {
        return draft.pattern().request().map(old -> draft.with(change.of(old))).orElse(draft.pattern());
    }

    private void operate(Optional<Operation> chosen) {
        patterns.draft(draft -> chosen.map(draft::withOperation).orElseGet(draft::unsolved));
    }

    private void readFrom(Source chosen) {
        patterns.draft(draft -> draft.pattern().request().orElse(null) instanceof Request.Reads
                ? draft.withSource(chosen)
                : draft.withTable(draft.design().table(chosen.table()).orElseThrow()));
    }

    /** New text of an expression keeps the names and values that were declared for the old one. */
    private void express(String id, String text) {
        patterns.draft(draft -> with(draft, request -> switch (request) {
            case Request.Query query -> query.withFilter(changed(query.filter(), text));
            case Request.Scan scan -> scan.withFilter(changed(scan.filter(), text));
            case Request.PutItem(var table, var item, var old) ->
                new Request.PutItem(table, item, changed(old, text));
            case Request.DeleteItem(var table, var item, var old) ->
                new Request.DeleteItem(table, item, changed(old, text));
            case Request.UpdateItem(var table, var item, var change, var old) -> id.equals("pattern-update")
                    ? new Request.UpdateItem(table, item, changed(Optional.of(change), text).orElse(change), old)
                    : new Request.UpdateItem(table, item, change, changed(old, text));
            case Request.GetItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.BatchWriteItem _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                request;
        }));
    }

    private static Optional<Expression> changed(Optional<Expression> old, String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(old.map(it -> new Expression(text.strip(), it.names(), it.values()))
                        .orElseGet(() -> Expression.of(text.strip())));
    }

    private void project(String text) {
        List<String> paths = Arrays.stream(text.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
        patterns.draft(draft -> with(draft, request -> switch (request) {
            case Request.Query query -> query.withProjection(paths);
            case Request.Scan scan -> scan.withProjection(paths);
            case Request.GetItem get -> get.withProjection(paths);
            case Request.PutItem _,Request.UpdateItem _,Request.DeleteItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.BatchWriteItem _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                request;
        }));
    }

    private void limit(Optional<Long> most) {
        OptionalInt wanted = most.map(it -> OptionalInt.of(it.intValue())).orElse(OptionalInt.empty());
        patterns.draft(draft -> with(draft, request -> switch (request) {
            case Request.Query query -> query.withLimit(wanted);
            case Request.Scan scan -> scan.withLimit(wanted);
            case Request.ExecuteStatement(var statement, var parameters, var from, var _, var agreed) ->
                new Request.ExecuteStatement(statement, parameters, from, wanted, agreed);
            case Request.GetItem _,Request.PutItem _,Request.UpdateItem _,Request.DeleteItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.BatchWriteItem _,Request.TransactWriteItems _ ->
                request;
        }));
    }

    private void agree(Consistency chosen) {
        patterns.draft(draft -> with(draft, request -> switch (request) {
            case Request.Query query -> query.withConsistency(chosen);
            case Request.Scan scan -> scan.withConsistency(chosen);
            case Request.GetItem get -> get.withConsistency(chosen);
            case Request.ExecuteStatement(var statement, var parameters, var from, var most, var _) ->
                new Request.ExecuteStatement(statement, parameters, from, most, chosen);
            case Request.PutItem _,Request.UpdateItem _,Request.DeleteItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.BatchWriteItem _,Request.TransactWriteItems _ ->
                request;
        }));
    }

    void show(Design design, AccessPattern pattern) {
        Optional<Request> request = pattern.request();
        List<Optional<Operation>> operations = new ArrayList<>(List.of(Optional.empty()));
        if (!design.tables().isEmpty()) {
            Arrays.stream(Operation.values()).map(Optional::of).forEach(operations::add);
        }
        operation.show(operations, request.map(Request::operation));
        operationLine.help(Words.text(help(design, request)));
        showPlace(design, request);
        key.show(design, pattern);
        keyLine.show(key.isNeeded());
        showExpressions(request);
        showReads(design, request);
    }

    private static String help(Design design, Optional<Request> request) {
        if (design.tables().isEmpty()) {
            return "patterns.operation.notable";
        }
        return request.map(it -> switch (it) {
            case Request.Query _ -> "patterns.help.query";
            case Request.Scan _ -> "patterns.help.scan";
            case Request.GetItem _ -> "patterns.help.get";
            case Request.PutItem _ -> "patterns.help.put";
            case Request.UpdateItem _ -> "patterns.help.update";
            case Request.DeleteItem _ -> "patterns.help.delete";
            case Request.BatchGetItem _ -> "patterns.help.batchget";
            case Request.BatchWriteItem _ -> "patterns.help.batchwrite";
            case Request.TransactGetItems _ -> "patterns.help.transactget";
            case Request.TransactWriteItems _ -> "patterns.help.transactwrite";
            case Request.ExecuteStatement _ -> "patterns.help.statement";
        }).orElse("patterns.help.unsolved");
    }

    private void showPlace(Design design, Optional<Request> request) {
        boolean reads = request.filter(Request.Reads.class::isInstance).isPresent();
        boolean one = request.filter(it -> it instanceof Request.GetItem || it instanceof Request.Write).isPresent();
        sourceLine.show(reads || (one && design.tables().size() > 1));
        request.filter(_ -> reads || one)
                .ifPresent(it -> source.show(reads ? sources(design) : tables(design),
                        it instanceof Request.Reads read ? read.source() : Source.of(it.tables().getFirst())));
        entityLine.show(request.filter(Request.PutItem.class::isInstance).isPresent());
        if (request.orElse(null) instanceof Request.PutItem put) {
            List<EntityName> names = design.entitiesOf(put.table()).stream().map(it -> it.name()).toList();
            entity.show(
                    Stream.concat(Stream.of(Optional.<EntityName>empty()), names.stream().map(Optional::of)).toList(),
                    put.item().entity());
            entityLine.show(!names.isEmpty());
        }
    }

    private static List<Source> tables(Design design) {
        return design.tables().stream().map(Table::name).map(Source::of).toList();
    }

    private static List<Source> sources(Design design) {
        List<Source> sources = new ArrayList<>();
        design.tables().forEach(table -> {
            sources.add(Source.of(table.name()));
            table.indexNames().forEach(index -> sources.add(Source.of(table.name(), index)));
        });
        return sources;
    }

    private void showExpressions(Optional<Request> request) {
        updateLine.show(request.filter(Request.UpdateItem.class::isInstance).isPresent());
        conditionLine.show(request.filter(Request.Write.class::isInstance).isPresent());
        filterLine.show(request.filter(Request.Reads.class::isInstance).isPresent());
        if (request.orElse(null) instanceof Request.UpdateItem it) {
            update.show(it.update().text());
        }
        condition.show(request.flatMap(RequestFields::conditionOf).map(Expression::text).orElse(""));
        if (request.orElse(null) instanceof Request.Reads reads) {
            filter.show(reads.filter().map(Expression::text).orElse(""));
            filterLine.help(reads.filter().isPresent() ? Words.text("patterns.filter.help") : "");
        }
    }

    private static Optional<Expression> conditionOf(Request request) {
        return switch (request) {
            case Request.PutItem put -> put.condition();
            case Request.UpdateItem it -> it.condition();
            case Request.DeleteItem it -> it.condition();
            case Request.Reads _,Request.GetItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.BatchWriteItem _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                Optional.empty();
        };
    }

    private void showReads(Design design, Optional<Request> request) {
        Optional<Request.Reads> reads = request.filter(Request.Reads.class::isInstance).map(Request.Reads.class::cast);
        boolean get = request.filter(Request.GetItem.class::isInstance).isPresent();
        boolean statement = request.filter(Request.ExecuteStatement.class::isInstance).isPresent();
        projectionLine.show(reads.isPresent() || get);
        limitLine.show(reads.isPresent() || statement);
        orderLine.show(request.filter(Request.Query.class::isInstance).isPresent());
        boolean global = reads.filter(it -> PatternDraft.isGlobal(design, it.source())).isPresent();
        consistencyLine.show(reads.isPresent() || get || statement);
        consistency.node().setDisable(global);
        consistencyLine.help(global ? Words.text("patterns.consistency.global") : "");
        reads.ifPresent(it -> {
            projection.show(String.join(", ", it.projection()));
            limit.show(it.limit().isPresent() ? Integer.toString(it.limit().getAsInt()) : "");
            consistency.show(CONSISTENCIES, it.consistency());
        });
        if (request.orElse(null) instanceof Request.Query query) {
            order.show(ORDERS, query.order());
        }
        if (request.orElse(null) instanceof Request.GetItem it) {
            projection.show(String.join(", ", it.projection()));
            consistency.show(CONSISTENCIES, it.consistency());
        }
        if (request.orElse(null) instanceof Request.ExecuteStatement it) {
            limit.show(it.limit().isPresent() ? Integer.toString(it.limit().getAsInt()) : "");
            consistency.show(CONSISTENCIES, it.consistency());
        }
    }

    Node node() {
        return form.node();
    }
}
