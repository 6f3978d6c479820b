package org.summitqa.web.http;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in the client's words what is wrong with the JSON that was sent. */
final class BodyErrors {
  private BodyErrors() {}

  static String explain(@Nullable Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return "Unknown field %s. Known: %s.".formatted(path(unknown), known(unknown));
    }
    if (cause instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
      return "%s must be %s.".formatted(path(mismatch), kind(mismatch.getTargetType()));
    }
    if (cause instanceof StreamReadException invalid) {
      return "The body is not JSON%s%s."
          .formatted(place(invalid.getLocation()), duplicate(invalid.getOriginalMessage()));
    }
    if (cause instanceof StreamConstraintsException) {
      return "The body is nested too deeply, or has a name or number that is too long.";
    }
    return "The body must be one JSON object.";
  }

  private static String known(UnrecognizedPropertyException e) {
    return e.getKnownPropertyIds().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return RequestValues.echo(path.toString());
  }

  private static String kind(@Nullable Class<?> type) {
    if (type == null || type == String.class) {
      return "a string";
    }
    if (type == Boolean.class) {
      return "true or false";
    }
    if (type == Integer.class) {
      return "a whole number";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }

  private static String place(@Nullable TokenStreamLocation at) {
    return at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String duplicate(@Nullable String message) {
    return message != null && message.startsWith("Duplicate") ? ": a field is given twice" : "";
  }
}
