package dev.keywright.engine.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import com.amazon.ion.IonException;
import com.amazon.ion.IonReader;
import com.amazon.ion.system.IonReaderBuilder;

/** A sequence of Ion structs, text or binary. What follows a mistake in the syntax cannot be read. */
final class IonRecords implements Records {
    private final String object;
    private final IonReader in;
    private long number;
    private boolean broken;

    IonRecords(String object, InputStream in) {
        this.object = object;
        this.in = IonReaderBuilder.standard().build(in);
    }

    @Override
    public Optional<ImportRecord> next() {
        if (broken) {
            return Optional.empty();
        }
        number++;
        String where = object + ", record " + number;
        try {
            return in.next() == null
                    ? Optional.empty()
                    : Optional.of(new ImportRecord.Found(where, IonItems.read(in)));
        } catch (IonException badSyntax) {
            broken = true;
            return Optional.of(new ImportRecord.Malformed(where, "no Ion from here on: " + badSyntax.getMessage()));
        } catch (IllegalArgumentException notAnItem) {
            return Optional.of(new ImportRecord.Malformed(where, String.valueOf(notAnItem.getMessage())));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
