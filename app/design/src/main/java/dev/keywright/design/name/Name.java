package dev.keywright.design.name;

/**
 * What every id has. Any text is allowed, since a design may be half typed; {@code check} tells which names DynamoDB
 * would refuse.
 */
public sealed interface Name permits TableName, IndexName, AttributeName, EntityName, FieldName, PatternName,
        ScenarioName, ParameterName, RegionName {
    String value();
}
