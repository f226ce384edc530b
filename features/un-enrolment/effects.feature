@area:un-enrolment @effects
Feature: Un-enrolment: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:UNENROL-07
  Rule: Two-factor MUST stay on until both the new questions and the date of birth have been given

    Scenario Outline: Ada's <thing> ends when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                             | event                   |
        | unfinished activation of two-step | she turns two-factor on |

  @rule:UNENROL-08
  Rule: After two-factor was turned off, a sign-in MUST NOT ask for a code

    Scenario Outline: Ada's <thing> ends when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                     |
        | request to allow a sign-in on a trusted device      | she follows the undo link |
        | sign-in code pushed to or shown by a trusted device | she follows the undo link |
        | sign-in code sent to a number by text or call       | she follows the undo link |
        | code generated in the settings of a trusted device  | she follows the undo link |
        | authenticator app                                   | she follows the undo link |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                        |
        | request to allow a sign-in on a trusted device      | she turns two-factor off on the account page |
        | sign-in code pushed to or shown by a trusted device | she turns two-factor off on the account page |
        | sign-in code sent to a number by text or call       | she turns two-factor off on the account page |
        | code generated in the settings of a trusted device  | she turns two-factor off on the account page |
        | authenticator app                                   | she turns two-factor off on the account page |

  @rule:UNENROL-10
  Rule: The undo link MUST work for two weeks after enrolment

    Scenario Outline: Ada's <thing> is unaffected when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                                                                                                                                                                                         |
        | undo link of an enrolment | she changes her password                                                                                                                                                                      |
        | undo link of an enrolment | she resets her password on a trusted device                                                                                                                                                   |
        | undo link of an enrolment | she resets her forgotten password with a code                                                                                                                                                 |
        | undo link of an enrolment | she resets her forgotten password with a mailed link                                                                                                                                          |
        | undo link of an enrolment | the service requires a new password from her                                                                                                                                                  |
        | undo link of an enrolment | she chooses the required new password                                                                                                                                                         |
        | undo link of an enrolment | she finishes a recovery                                                                                                                                                                       |
        | undo link of an enrolment | she removes a device                                                                                                                                                                          |
        | undo link of an enrolment | she erases a device                                                                                                                                                                           |
        | undo link of an enrolment | she turns the keychain off on a device                                                                                                                                                        |
        | undo link of an enrolment | she starts or completes another sign-in, then support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password |
        | undo link of an enrolment | support staff let her enter a locked security code again                                                                                                                                      |
        | undo link of an enrolment | she revokes all app-specific passwords, then she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device                                      |
        | undo link of an enrolment | she turns joining by security code off, then she resets the keychain, then she refuses the sign-in on a trusted device, then she follows a wrong one                                          |
        | undo link of an enrolment | she requests another sign-in code, then she removes a number, then she turns off the find service of a device, then she signs out completely on a device or browser                           |
        | undo link of an enrolment | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                        |
        | undo link of an enrolment | she reads all her account data                                                                                                                                                                |
        | undo link of an enrolment | she signs a program in with an app-specific password                                                                                                                                          |

      Examples:
        | thing                     | event                                                                                                                                                                                                                               |
        | undo link of an enrolment | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | undo link of an enrolment | she lets another device join the keychain                                                                                                                                                                                           |

    Scenario Outline: where the undo link works more than once, Ada's <thing> is unaffected when <event> (account that somebody else has enrolled)
      Given the service declares "unenrol.link_single_use" as "false"
      And Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                     |
        | undo link of an enrolment | she follows the undo link |

    Scenario Outline: where the undo link works once, Ada's <thing> ends when <event> (account that somebody else has enrolled)
      Given the service declares "unenrol.link_single_use" as "true"
      And Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                     | event                     |
        | undo link of an enrolment | she follows the undo link |
        | undo link of an enrolment | she uses it successfully  |

  @rule:UNENROL-11
  Rule: The undo link MUST NOT work after two weeks

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                     |
        | undo link of an enrolment |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                     |
        | undo link of an enrolment |

  @rule:UNENROL-12
  Rule: Following the undo link MUST restore the earlier security settings

    Scenario Outline: Ada's <thing> ends when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                      | event                     |
        | sign-in that waits for its code            | she follows the undo link |
        | token for choosing a required new password | she follows the undo link |

      @edition:2fa-2018
      Examples:
        | thing                                    | event                     |
        | code to reset a forgotten password       | she follows the undo link |
        | unfinished reset of a forgotten password | she follows the undo link |

  @rule:UNENROL-17
  Rule: After the undo link was followed, the rightful owner MUST have control of the account again

    Scenario Outline: Ada's <thing> ends when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                    | event                     |
        | session on the account page              | she follows the undo link |
        | session in a browser                     | she follows the undo link |
        | session on a device                      | she follows the undo link |
        | session in a third-party program         | she follows the undo link |
        | code to reset a forgotten password       | she follows the undo link |
        | unfinished reset of a forgotten password | she follows the undo link |
        | app-specific password                    | she follows the undo link |
