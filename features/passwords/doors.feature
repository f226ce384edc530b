@area:passwords @doors
Feature: The account password: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                    | entry                                            |
        | the code that resets a forgotten password | nothing                                          |
        | the code that resets a forgotten password | only zeros                                       |
        | the code that resets a forgotten password | 123456                                           |
        | the code that resets a forgotten password | the right text without its last character        |
        | the code that resets a forgotten password | the right text with an extra character           |
        | the code that resets a forgotten password | the right text in characters of another alphabet |
        | the code that resets a forgotten password | Ben's                                            |
        | the code that resets a forgotten password | her account password                             |
        | the code that resets a forgotten password | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                    |
        | the code that resets a forgotten password |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                    |
        | the code that resets a forgotten password |

    Scenario Outline: malformed codes <count> as failed attempts when Ada is asked for <secret>
      Given the service asks Ada and Ben for <secret>
      And malformed codes <count> as failed attempts
      And Ada has entered as many malformed codes as the limit of failed attempts
      When Ada makes a correct attempt
      Then it is <verdict>

      Examples:
        | secret                                    | count        | verdict  |
        | the code that resets a forgotten password | do not count | accepted |
        | the code that resets a forgotten password | count        | refused  |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                    |
        | the code that resets a forgotten password |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                    | other            |
        | the code that resets a forgotten password | the sign-in code |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                    | other            |
        | the code that resets a forgotten password | the sign-in code |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                    |
        | the code that resets a forgotten password |

    Scenario Outline: just before the declared lock ends, Ada starts over and still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                    |
        | the code that resets a forgotten password |

    Scenario Outline: as soon as the declared lock ends, Ada starts over and can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                    |
        | the code that resets a forgotten password |

    Scenario Outline: failed attempts to enter <other> are not counted as failed attempts to enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has failed once to enter <other>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples: counts that are not shared
        | secret                                    | other                                  |
        | the code that resets a forgotten password | the account password at sign-in        |
        | the code that resets a forgotten password | the app-specific password in a program |
        | the code that resets a forgotten password | the security code of the keychain      |

  @rule:PASSWORD-06
  Rule: After a change or reset of the account password, the new one MUST work and the old one MUST NOT

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                  | entry                                            |
        | the current password before changing it | nothing                                          |
        | the current password before changing it | only zeros                                       |
        | the current password before changing it | 123456                                           |
        | the current password before changing it | the right text without its last character        |
        | the current password before changing it | the right text with an extra character           |
        | the current password before changing it | the right text in characters of another alphabet |
        | the current password before changing it | the right text followed by a space               |
        | the current password before changing it | the right text with upper and lower case swapped |
        | the current password before changing it | Ben's                                            |
        | the current password before changing it | her app-specific password                        |
        | the current password before changing it | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                  |
        | the current password before changing it |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                  |
        | the current password before changing it |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                  |
        | the current password before changing it |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                  | other                           |
        | the current password before changing it | the account password at sign-in |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                  | other                           |
        | the current password before changing it | the account password at sign-in |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                  |
        | the current password before changing it |

    Scenario Outline: at the same prompt, just before the declared lock ends, Ada still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                  |
        | the current password before changing it |

    Scenario Outline: at the same prompt, as soon as the declared lock ends, Ada can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                  |
        | the current password before changing it |

    Scenario Outline: failed attempts to enter <other> are not counted as failed attempts to enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has failed once to enter <other>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples: counts that are not shared
        | secret                                  | other                                  |
        | the current password before changing it | the sign-in code                       |
        | the current password before changing it | the app-specific password in a program |
        | the current password before changing it | the security code of the keychain      |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                  | attempts                                                           |
        | the current password before changing it | Ada has reached the limit of failed attempts, all at the same time |
