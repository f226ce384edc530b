@area:keychain @doors
Feature: The keychain: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:KEYCHAIN-19
  Rule: Turning the keychain on MUST require the account password, and on a Mac the identifier as well

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                              | entry                                            |
        | the account password before turning the keychain on | nothing                                          |
        | the account password before turning the keychain on | only zeros                                       |
        | the account password before turning the keychain on | 123456                                           |
        | the account password before turning the keychain on | the right text without its last character        |
        | the account password before turning the keychain on | the right text with an extra character           |
        | the account password before turning the keychain on | the right text in characters of another alphabet |
        | the account password before turning the keychain on | the right text followed by a space               |
        | the account password before turning the keychain on | the right text with upper and lower case swapped |
        | the account password before turning the keychain on | Ben's                                            |
        | the account password before turning the keychain on | her app-specific password                        |
        | the account password before turning the keychain on | her security code                                |
        | the account password before resetting the keychain  | nothing                                          |
        | the account password before resetting the keychain  | only zeros                                       |
        | the account password before resetting the keychain  | 123456                                           |
        | the account password before resetting the keychain  | the right text without its last character        |
        | the account password before resetting the keychain  | the right text with an extra character           |
        | the account password before resetting the keychain  | the right text in characters of another alphabet |
        | the account password before resetting the keychain  | the right text followed by a space               |
        | the account password before resetting the keychain  | the right text with upper and lower case swapped |
        | the account password before resetting the keychain  | Ben's                                            |
        | the account password before resetting the keychain  | her app-specific password                        |
        | the account password before resetting the keychain  | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                              |
        | the account password before turning the keychain on |
        | the account password before resetting the keychain  |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                              |
        | the account password before turning the keychain on |
        | the account password before resetting the keychain  |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                             |
        | the account password before resetting the keychain |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                              | other                           |
        | the account password before turning the keychain on | the account password at sign-in |
        | the account password before resetting the keychain  | the account password at sign-in |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                              | other                           |
        | the account password before turning the keychain on | the account password at sign-in |
        | the account password before resetting the keychain  | the account password at sign-in |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                              |
        | the account password before turning the keychain on |
        | the account password before resetting the keychain  |

    Scenario Outline: at the same prompt, just before the declared lock ends, Ada still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                              |
        | the account password before turning the keychain on |
        | the account password before resetting the keychain  |

    Scenario Outline: at the same prompt, as soon as the declared lock ends, Ada can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                              |
        | the account password before turning the keychain on |
        | the account password before resetting the keychain  |

    Scenario Outline: failed attempts to enter <other> are not counted as failed attempts to enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has failed once to enter <other>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples: counts that are not shared
        | secret                                             | other                             |
        | the account password before resetting the keychain | the security code of the keychain |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                              | attempts                                                           |
        | the account password before turning the keychain on | Ada has reached the limit of failed attempts, all at the same time |
        | the account password before resetting the keychain  | Ada has reached the limit of failed attempts, all at the same time |

  @rule:KEYCHAIN-22
  Rule: Without the code from the text message, the security code MUST NOT be enough to join the keychain

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                               | entry                                            |
        | the texted code that lets a device join the keychain | nothing                                          |
        | the texted code that lets a device join the keychain | only zeros                                       |
        | the texted code that lets a device join the keychain | 123456                                           |
        | the texted code that lets a device join the keychain | the right text without its last character        |
        | the texted code that lets a device join the keychain | the right text with an extra character           |
        | the texted code that lets a device join the keychain | the right text in characters of another alphabet |
        | the texted code that lets a device join the keychain | Ben's                                            |
        | the texted code that lets a device join the keychain | her account password                             |
        | the texted code that lets a device join the keychain | her security code                                |

    Scenario Outline: Ada is refused when she enters <entry> before <secret> is sent to her
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> before the code is sent to her
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                                               | entry      |
        | the texted code that lets a device join the keychain | nothing    |
        | the texted code that lets a device join the keychain | only zeros |
        | the texted code that lets a device join the keychain | 123456     |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                               |
        | the texted code that lets a device join the keychain |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                               |
        | the texted code that lets a device join the keychain |

    Scenario Outline: malformed codes <count> as failed attempts when Ada is asked for <secret>
      Given the service asks Ada and Ben for <secret>
      And malformed codes <count> as failed attempts
      And Ada has entered as many malformed codes as the limit of failed attempts
      When Ada makes a correct attempt
      Then it is <verdict>

      Examples:
        | secret                                               | count        | verdict  |
        | the texted code that lets a device join the keychain | do not count | accepted |
        | the texted code that lets a device join the keychain | count        | refused  |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                               | other            |
        | the texted code that lets a device join the keychain | the sign-in code |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                               | other            |
        | the texted code that lets a device join the keychain | the sign-in code |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                               |
        | the texted code that lets a device join the keychain |

    Scenario Outline: as soon as the declared lock ends, Ada starts over and can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                               |
        | the texted code that lets a device join the keychain |
