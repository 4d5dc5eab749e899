package dev.keywright.design.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.keywright.design.format.DesignJson;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.ScheduledAction;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;

/** Auto scaling by the clock: kept in the file, and exported as Application Auto Scaling has it. */
class ScheduledScalingTest {
    private static final AutoScaling SCALING = new AutoScaling(5, 100, 70, 90, 120,
            List.of(new ScheduledAction(30_600, 50, 200)));
    private static final Design DESIGN = Design.named("scheduled")
            .withTables(List.of(Table.of("jobs", KeySchema.of("PK"))
                    .withOptions(TableOptions.DEFAULT.withCapacity(new Capacity.Provisioned(
                            new ProvisionedUnits(5, Optional.of(SCALING)), ProvisionedUnits.fixed(10))))));

    @Test
    void isReadBack() {
        assertThat(DesignJson.read(DesignJson.write(DESIGN))).isEqualTo(DESIGN);
    }

    @Test
    void isExportedToCloudFormation() {
        assertThat(Exports.of(ExportFormat.CLOUDFORMATION, DESIGN).getFirst().text())
                .contains("ScheduledActions", "cron(30 8 * * ? *)", "MinCapacity: 50", "ScaleInCooldown: 120");
    }

    @Test
    void isExportedToTerraform() {
        assertThat(Exports.of(ExportFormat.TERRAFORM, DESIGN).getFirst().text())
                .contains("\"aws_appautoscaling_scheduled_action\"", "\"cron(30 8 * * ? *)\"");
    }
}
