@area:app-passwords @doors
Feature: App-specific passwords: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:APPPW-31
  Rule: An app-specific password MUST NOT be created when the identifier or password entered again is wrong

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                                          | entry                                            |
        | the account password before generating an app-specific password | nothing                                          |
        | the account password before generating an app-specific password | only zeros                                       |
        | the account password before generating an app-specific password | 123456                                           |
        | the account password before generating an app-specific password | the right text without its last character        |
        | the account password before generating an app-specific password | the right text with an extra character           |
        | the account password before generating an app-specific password | the right text in characters of another alphabet |
        | the account password before generating an app-specific password | the right text followed by a space               |
        | the account password before generating an app-specific password | the right text with upper and lower case swapped |
        | the account password before generating an app-specific password | Ben's                                            |
        | the account password before generating an app-specific password | her app-specific password                        |
        | the account password before generating an app-specific password | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                                          |
        | the account password before generating an app-specific password |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                                          |
        | the account password before generating an app-specific password |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                                          |
        | the account password before generating an app-specific password |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                                          | other                           |
        | the account password before generating an app-specific password | the account password at sign-in |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                                          | other                           |
        | the account password before generating an app-specific password | the account password at sign-in |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                                          |
        | the account password before generating an app-specific password |

    Scenario Outline: at the same prompt, just before the declared lock ends, Ada still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                                          |
        | the account password before generating an app-specific password |

    Scenario Outline: at the same prompt, as soon as the declared lock ends, Ada can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                                          |
        | the account password before generating an app-specific password |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                                          | attempts                                                           |
        | the account password before generating an app-specific password | Ada has reached the limit of failed attempts, all at the same time |

  @rule:APPPW-34
  Rule: An app-specific password MUST work only for the account that it was generated for

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                 | entry                                            |
        | the app-specific password in a program | nothing                                          |
        | the app-specific password in a program | only zeros                                       |
        | the app-specific password in a program | 123456                                           |
        | the app-specific password in a program | the right text without its last character        |
        | the app-specific password in a program | the right text with an extra character           |
        | the app-specific password in a program | the right text in characters of another alphabet |
        | the app-specific password in a program | Ben's                                            |
        | the app-specific password in a program | her account password                             |
        | the app-specific password in a program | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                 |
        | the app-specific password in a program |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                 |
        | the app-specific password in a program |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                 |
        | the app-specific password in a program |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                 |
        | the app-specific password in a program |

    Scenario Outline: at the same prompt, just before the declared lock ends, Ada still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                 |
        | the app-specific password in a program |

    Scenario Outline: at the same prompt, as soon as the declared lock ends, Ada can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                 |
        | the app-specific password in a program |

    Scenario Outline: failed attempts to enter <other> are not counted as failed attempts to enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has failed once to enter <other>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples: counts that are not shared
        | secret                                 | other                                   |
        | the app-specific password in a program | the account password at sign-in         |
        | the app-specific password in a program | the sign-in code                        |
        | the app-specific password in a program | the current password before changing it |
        | the app-specific password in a program | the security code of the keychain       |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                 | attempts                                                           |
        | the app-specific password in a program | Ada has reached the limit of failed attempts, all at the same time |

  @rule:APPPW-02
  Rule: With two-factor on, a third-party program MUST NOT sign in with the account password; wrong ones MUST be limited as declared

    Scenario Outline: at the same prompt, as soon as the declared lock ends, Ada can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                 |
        | the app-specific password in a program |

    Scenario Outline: at the same prompt, just before the declared lock ends, Ada still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed

      Examples:
        | secret                                 |
        | the app-specific password in a program |
