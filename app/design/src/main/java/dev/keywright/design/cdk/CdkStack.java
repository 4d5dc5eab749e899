package dev.keywright.design.cdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Alarm;
import dev.keywright.design.infrastructure.Dashboard;
import dev.keywright.design.infrastructure.Grant;
import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.Table;

/** The constructs of the stack: tables, alarms, a dashboard, a policy for the access patterns, outputs. */
final class CdkStack {
    /** Stands for the name of a table while the dashboard is put together; no JSON holds it otherwise. */
    private static final String MARK = "\u0001";

    private final Design design;
    private final Labels labels = new Labels();
    private final List<Code.Construct> constructs = new ArrayList<>();

    private CdkStack(Design design) {
        this.design = design;
    }

    static List<Code.Construct> of(Design design) {
        return new CdkStack(design).constructs();
    }

    private List<Code.Construct> constructs() {
        for (Table table : design.tables()) {
            constructs.add(new Code.Construct(table.description(), variable(table.name()), "TableV2", id(table.name()),
                    CdkTable.of(design, table)));
        }
        design.tables().forEach(table -> Alarm.of(table).forEach(alarm -> alarm(table, alarm)));
        if (!design.tables().isEmpty()) {
            dashboard();
        }
        policy();
        for (Table table : design.tables()) {
            output(id(table.name()) + "Name", new Code.Property(variable(table.name()), "tableName"));
            output(id(table.name()) + "Arn", new Code.Property(variable(table.name()), "tableArn"));
        }
        return constructs;
    }

    private String id(TableName table) {
        return labels.logicalId(table.value());
    }

    private String variable(TableName table) {
        String id = id(table);
        return id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1) + "Table";
    }

    private void alarm(Table table, Alarm alarm) {
        SequencedMap<String, Code> dimensions = new LinkedHashMap<>();
        dimensions.put("TableName", new Code.Property(variable(table.name()), "tableName"));
        alarm.dimensions().forEach((name, value) -> dimensions.put(name, new Code.Text(value)));
        Code.Props metric = Code.props("MetricProps");
        metric.members().put("namespace", new Code.Text("AWS/DynamoDB"));
        metric.members().put("metricName", new Code.Text(alarm.metric()));
        metric.members().put("dimensionsMap", new Code.Entries(dimensions));
        metric.members().put("statistic", new Code.Text(alarm.statistic()));
        metric.members().put("period", Code.call("Duration.seconds", new Code.Num(Alarm.PERIOD_SECONDS)));
        Code.Props props = Code.props("AlarmProps");
        props.members().put("alarmDescription", new Code.Text(alarm.description()));
        props.members().put("metric", new Code.New("Metric", metric));
        props.members().put("threshold", new Code.Num(alarm.threshold()));
        props.members().put("evaluationPeriods", new Code.Num(Alarm.EVALUATION_PERIODS));
        props.members().put("datapointsToAlarm", new Code.Num(Alarm.DATAPOINTS_TO_ALARM));
        props.members()
                .put("comparisonOperator",
                        new Code.Constant("ComparisonOperator", "GREATER_THAN_OR_EQUAL_TO_THRESHOLD"));
        props.members().put("treatMissingData", new Code.Constant("TreatMissingData", "NOT_BREACHING"));
        constructs.add(new Code.Construct("", "", "Alarm",
                labels.logicalId(table.name() + " " + alarm.words() + " Alarm"), props));
    }

    private void dashboard() {
        String body = JsonPrinter
                .line(Dashboard.body(design, table -> MARK + variable(table.name()) + MARK, MARK + MARK))
                .replace("\\u0001", MARK);
        List<Code> parts = new ArrayList<>();
        String[] pieces = body.split(MARK, -1);
        for (int i = 0; i < pieces.length; i++) {
            parts.add(i % 2 == 0
                    ? new Code.Text(pieces[i])
                    : pieces[i].isEmpty()
                            ? new Code.Constant("Aws", "REGION")
                            : new Code.Property(pieces[i], "tableName"));
        }
        Code.Props props = Code.props("CfnDashboardProps");
        props.members().put("dashboardBody", Code.join(parts));
        constructs
                .add(new Code.Construct("", "", "CfnDashboard", labels.logicalId(design.name() + " Dashboard"), props));
    }

    private void policy() {
        List<Grant> grants = Grant.of(design);
        if (grants.isEmpty()) {
            return;
        }
        Code.Props props = Code.props("ManagedPolicyProps");
        props.members()
                .put("description", new Code.Text("Allows the access patterns of the design and nothing else"));
        props.members().put("statements", new Code.Listed(grants.stream().<Code>map(grant -> {
            Code.Props statement = Code.props("PolicyStatementProps");
            statement.members().put("actions", Code.texts(grant.actions()));
            statement.members()
                    .put("resources", new Code.Listed(grant.sources().stream().map(this::resource).toList()));
            return new Code.New("PolicyStatement", statement);
        }).toList()));
        constructs.add(new Code.Construct(
                "What the access patterns need and nothing else; attach it to the application's role.",
                "accessPatternsPolicy", "ManagedPolicy", "AccessPatternsPolicy", props));
        output("AccessPatternsPolicyArn", new Code.Property("accessPatternsPolicy", "managedPolicyArn"));
    }

    private Code resource(Source source) {
        Code arn = new Code.Property(variable(source.table()), "tableArn");
        return source.index()
                .<Code>map(index -> Code.join(List.of(arn, new Code.Text("/index/" + index))))
                .orElse(arn);
    }

    private void output(String id, Code value) {
        Code.Props props = Code.props("CfnOutputProps");
        props.members().put("value", value);
        constructs.add(new Code.Construct("", "", "CfnOutput", id, props));
    }
}
