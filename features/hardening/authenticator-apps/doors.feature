@area:hardening/authenticator-apps @doors
Feature: Hardening: authenticator apps: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:H-APP-05
  Rule: Wrong codes of an authenticator app MUST be counted together with all other wrong codes of the account

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                      | entry                                            |
        | the code of an authenticator app at sign-in | nothing                                          |
        | the code of an authenticator app at sign-in | only zeros                                       |
        | the code of an authenticator app at sign-in | 123456                                           |
        | the code of an authenticator app at sign-in | the right text without its last character        |
        | the code of an authenticator app at sign-in | the right text with an extra character           |
        | the code of an authenticator app at sign-in | the right text in characters of another alphabet |
        | the code of an authenticator app at sign-in | Ben's                                            |
        | the code of an authenticator app at sign-in | her account password                             |
        | the code of an authenticator app at sign-in | her security code                                |
        | the code that confirms an authenticator app | nothing                                          |
        | the code that confirms an authenticator app | only zeros                                       |
        | the code that confirms an authenticator app | 123456                                           |
        | the code that confirms an authenticator app | the right text without its last character        |
        | the code that confirms an authenticator app | the right text with an extra character           |
        | the code that confirms an authenticator app | the right text in characters of another alphabet |
        | the code that confirms an authenticator app | Ben's                                            |
        | the code that confirms an authenticator app | her account password                             |
        | the code that confirms an authenticator app | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                      |
        | the code of an authenticator app at sign-in |
        | the code that confirms an authenticator app |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                      |
        | the code of an authenticator app at sign-in |
        | the code that confirms an authenticator app |

    Scenario Outline: malformed codes <count> as failed attempts when Ada is asked for <secret>
      Given the service asks Ada and Ben for <secret>
      And malformed codes <count> as failed attempts
      And Ada has entered as many malformed codes as the limit of failed attempts
      When Ada makes a correct attempt
      Then it is <verdict>

      Examples:
        | secret                                      | count        | verdict  |
        | the code of an authenticator app at sign-in | do not count | accepted |
        | the code of an authenticator app at sign-in | count        | refused  |
        | the code that confirms an authenticator app | do not count | accepted |
        | the code that confirms an authenticator app | count        | refused  |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                      |
        | the code of an authenticator app at sign-in |
        | the code that confirms an authenticator app |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                      | other            |
        | the code of an authenticator app at sign-in | the sign-in code |
        | the code that confirms an authenticator app | the sign-in code |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                      | other            |
        | the code of an authenticator app at sign-in | the sign-in code |
        | the code that confirms an authenticator app | the sign-in code |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                      |
        | the code of an authenticator app at sign-in |

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                                    | entry                                            |
        | the account password before adding an authenticator app   | nothing                                          |
        | the account password before adding an authenticator app   | only zeros                                       |
        | the account password before adding an authenticator app   | 123456                                           |
        | the account password before adding an authenticator app   | the right text without its last character        |
        | the account password before adding an authenticator app   | the right text with an extra character           |
        | the account password before adding an authenticator app   | the right text in characters of another alphabet |
        | the account password before adding an authenticator app   | the right text followed by a space               |
        | the account password before adding an authenticator app   | the right text with upper and lower case swapped |
        | the account password before adding an authenticator app   | Ben's                                            |
        | the account password before adding an authenticator app   | her app-specific password                        |
        | the account password before adding an authenticator app   | her security code                                |
        | the account password before removing an authenticator app | nothing                                          |
        | the account password before removing an authenticator app | only zeros                                       |
        | the account password before removing an authenticator app | 123456                                           |
        | the account password before removing an authenticator app | the right text without its last character        |
        | the account password before removing an authenticator app | the right text with an extra character           |
        | the account password before removing an authenticator app | the right text in characters of another alphabet |
        | the account password before removing an authenticator app | the right text followed by a space               |
        | the account password before removing an authenticator app | the right text with upper and lower case swapped |
        | the account password before removing an authenticator app | Ben's                                            |
        | the account password before removing an authenticator app | her app-specific password                        |
        | the account password before removing an authenticator app | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                                    |
        | the account password before adding an authenticator app   |
        | the account password before removing an authenticator app |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                                    |
        | the account password before adding an authenticator app   |
        | the account password before removing an authenticator app |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                                    |
        | the account password before adding an authenticator app   |
        | the account password before removing an authenticator app |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                                    | other                           |
        | the account password before adding an authenticator app   | the account password at sign-in |
        | the account password before removing an authenticator app | the account password at sign-in |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                                    | other                           |
        | the account password before adding an authenticator app   | the account password at sign-in |
        | the account password before removing an authenticator app | the account password at sign-in |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                                  |
        | the account password before adding an authenticator app |

    Scenario Outline: at the same prompt, just before the declared lock ends, Ada still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                                    |
        | the account password before adding an authenticator app   |
        | the account password before removing an authenticator app |

    Scenario Outline: at the same prompt, as soon as the declared lock ends, Ada can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                                    |
        | the account password before adding an authenticator app   |
        | the account password before removing an authenticator app |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                                    | attempts                                                           |
        | the account password before adding an authenticator app   | Ada has reached the limit of failed attempts, all at the same time |
        | the account password before removing an authenticator app | Ada has reached the limit of failed attempts, all at the same time |
