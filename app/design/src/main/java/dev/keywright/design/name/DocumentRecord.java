package dev.keywright.design.name;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Gives a record of the document its {@code withX} methods. */
@RecordBuilder.Template(options = @RecordBuilder.Options(enableGetters = false, useUnmodifiableCollections = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface DocumentRecord {
}
