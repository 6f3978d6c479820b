package org.summitqa.cli;

import org.summitqa.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its code, as in JSON. */
final class LanguageCode implements ITypeConverter<Language> {
  @Override
  public Language convert(String code) {
    try {
      return Language.ofCode(code);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("must be zh or en, not " + code);
    }
  }
}
